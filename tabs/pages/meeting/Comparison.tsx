import { Caption1, makeStyles, mergeClasses, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Alternative } from '../../../shared/lists/alternatives';
import type { Consequence } from '../../../shared/lists/consequences';
import { type ComparisonRow, compareAlternatives } from '../../../shared/rules/compareAlternatives';
import { formatMoney } from '../../../shared/text/format';
import { useSession } from '../../session';
import { softHyphens } from './softHyphens';

const NARROW = '@container (max-width: 560px)';

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: '0 16px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    hyphens: 'auto',
    [NARROW]: { display: 'block' },
  },
  block: { [NARROW]: { display: 'block' } },
  column: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { display: 'block', padding: '4px 0', borderBottomStyle: 'none' },
  },
  corner: { borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, [NARROW]: { display: 'none' } },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  columnName: { display: 'block' },
  recommended: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  topic: {
    width: '22%',
    padding: '8px 8px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', width: 'auto', paddingBottom: 0, borderBottomStyle: 'none' },
  },
  cell: {
    padding: '8px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: '104px 1fr',
      gap: '8px',
      padding: '4px 0',
      '&::before': { content: 'attr(data-label)', color: tokens.colorNeutralForeground2 },
    },
  },
  differs: { display: 'block', color: tokens.colorBrandForeground1 },
  said: { display: 'block' },
  letter: { color: tokens.colorNeutralForeground2, marginRight: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The cost row closes every comparison: an alternative without a cost says so. */
function costRow(alternatives: readonly Alternative[], words: { cost: string; missing: string }): ComparisonRow {
  const notCalculated = (why: string | null) => (why === null ? words.missing : `${words.missing}: ${why}`);
  const texts = alternatives.map((one) =>
    one.costSek === null ? notCalculated(one.costWhy) : formatMoney(one.costSek),
  );
  const cells = texts.map((text) => [{ letter: '', text }]);
  return { topic: words.cost, kind: 'cost', cells, differs: new Set(texts).size > 1 };
}

function Row({ row, alternatives }: { row: ComparisonRow; alternatives: readonly Alternative[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <tr className={styles.block}>
      <th scope="row" className={styles.topic}>
        {softHyphens(row.topic)}
        {row.differs && <Caption1 className={styles.differs}>{t.meeting.differs}</Caption1>}
      </th>
      {row.cells.map((said, index) => {
        const alternative = alternatives[index];
        return (
          <td
            key={alternative?.key}
            className={styles.cell}
            data-label={alternative && t.meeting.alternative(alternative.number)}
          >
            <span>
              {said.map(({ letter, text }) => (
                <span key={letter} className={styles.said}>
                  {letter && <span className={styles.letter}>{`${letter})`}</span>}
                  {softHyphens(text)}
                </span>
              ))}
              {said.length === 0 && <span className={styles.quiet}>{t.meeting.saysNothing}</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

interface ComparisonProps {
  alternatives: readonly Alternative[];
  consequences: readonly Consequence[];
  /** Key of the winning alternative, once the vote is closed. */
  winner: string | null;
  /** Number of the alternative that the project management recommends, if there is one. */
  recommended: number | null;
}

/** Alternatives side by side, topic by topic, with the differences marked in words. */
export function Comparison({ alternatives, consequences, winner, recommended }: ComparisonProps) {
  const { t } = useSession();
  const styles = useStyles();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const ordered = [...alternatives].sort((a, b) => a.number - b.number);
  const cost = costRow(ordered, { cost: t.meeting.cost, missing: t.common.notCalculated });
  const rows = [...compareAlternatives(ordered, consequences), cost].filter((row) => !onlyDifferences || row.differs);
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <Text weight="semibold">{t.meeting.comparison}</Text>
        <Switch
          label={t.meeting.onlyDifferences}
          checked={onlyDifferences}
          onChange={(_, { checked }) => setOnlyDifferences(checked)}
        />
      </div>
      <table className={styles.table} aria-label={t.meeting.comparison}>
        <thead className={styles.block}>
          <tr className={styles.block}>
            <th className={mergeClasses(styles.topic, styles.corner)}>{t.meeting.topic}</th>
            {ordered.map((one) => (
              <th key={one.key} className={mergeClasses(styles.column, winner === one.key && styles.chosen)}>
                <Text weight="semibold" className={styles.columnName}>
                  {t.meeting.alternative(one.number)}
                </Text>
                <Caption1>{one.title}</Caption1>
                {one.number === recommended && (
                  <Caption1 className={styles.recommended}>{t.meeting.recommended}</Caption1>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.block}>
          {rows.map((row) => (
            <Row key={row.topic} row={row} alternatives={ordered} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
