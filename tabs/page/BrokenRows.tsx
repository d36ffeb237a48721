import { makeStyles } from '@fluentui/react-components';
import type { BrokenRow } from '../../shared/schema/codec';
import type { ListDefinition } from '../../shared/schema/defineList';
import { problemText } from '../../shared/text/problemText';
import { Bar } from '../Bar';
import { useLanguage, useTexts } from '../language';

const useStyles = makeStyles({
  bar: {
    // A key in place of a title has no space to break at.
    overflowWrap: 'anywhere',
    '@media print': { display: 'none' },
  },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** Rows that somebody has changed in SharePoint so that they cannot be read: which, and what to correct. */
export function BrokenRows({ list, rows }: { list: ListDefinition; rows: readonly BrokenRow[] }) {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <Bar intent="warning" className={styles.bar} title={t.frame.problemRows(rows.length, list.label.sv)}>
      <ul className={styles.list}>
        {rows.map((row) => {
          const problems = row.problems.map((problem) => {
            const label = list.fields[problem.field]?.label[language];
            return `${label ? `${label}: ` : ''}${problemText(problem, list, { language, t })}`;
          });
          return (
            <li key={row.id}>
              <strong>{row.title || `id ${row.id}`}</strong> {problems.join(' ')}
            </li>
          );
        })}
      </ul>
    </Bar>
  );
}
