import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cell, Column, Table, VoteBlock } from '../../../shared/minutes/Block';
import { cell } from '../../../shared/minutes/blockMakers';
import { writerWords } from '../../../shared/text/minutes/writers';
import { Line, List } from './MinutesText';

const useStyles = makeStyles({
  // In a frame of its own, so that a wide table never widens the page.
  scroll: { overflowX: 'auto', margin: '0 0 14px' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    borderTop: `1.5px solid ${tokens.colorNeutralForeground1}`,
    borderBottom: `1.5px solid ${tokens.colorNeutralForeground1}`,
    '& caption': { position: 'absolute', clipPath: 'inset(50%)' },
    '& thead': { display: 'table-header-group', backgroundColor: tokens.colorNeutralBackground3 },
    '& th, & td': {
      padding: '4px 8px',
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& tr': { breakInside: 'avoid' },
    '& p, & ul, & ol': { margin: 0 },
  },
});

const CellParts = ({ parts }: { parts: Cell }) =>
  parts.map((part, at) =>
    part.kind === 'list' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a cell have no name
      <List key={at} list={part} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <p key={at}>
        <Line runs={part.runs} />
      </p>
    ),
  );

/** A table with one row of heads, which names itself to those who hear it. */
export function MinutesTable({ table: { caption, columns, rows, rowHeader } }: { table: Table }) {
  const styles = useStyles();
  const look = (column: Column | undefined) => ({ textAlign: column?.align ?? 'start' }) as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand
              <th key={at} scope="col" style={look(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and are drawn anew when they change
            <tr key={index}>
              {row.map((parts, at) =>
                rowHeader && at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <th key={at} scope="row">
                    <CellParts parts={parts} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={at} style={look(columns[at])}>
                    <CellParts parts={parts} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A vote as it was counted, by name where it was open. */
export function VoteTable({ vote: { lead, options } }: { vote: VoteBlock }) {
  const isNamed = options.some(({ voters }) => voters.length > 0);
  const heads = isNamed ? writerWords.voteColumns : writerWords.voteColumns.slice(0, 2);
  const columns = heads.map((head, at): Column => ({ head, width: 1, ...(at === 1 ? { align: 'end' } : {}) }));
  const rows = options.map(({ label, count, voters }) =>
    [label, `${count}`, voters.join(', ') || writerWords.nobody].slice(0, heads.length).map(cell),
  );
  return (
    <>
      <p>{lead}</p>
      <MinutesTable table={{ kind: 'table', caption: lead, columns, rows, rowHeader: true }} />
    </>
  );
}
