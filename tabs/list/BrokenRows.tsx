import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { type ListName, lists } from '../../shared/lists';
import type { BrokenRow } from '../../shared/schema/codec';
import type { ListDefinition } from '../../shared/schema/defineList';
import { problemText } from '../../shared/text/texts';
import { useLanguage, useTexts } from '../language';
import { useItems } from '../session';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', flexShrink: 0, paddingTop: '8px', paddingBottom: '8px', alignItems: 'start' },
  list: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Rows that somebody has changed in SharePoint so that they cannot be read: which, and what to correct. */
export function BrokenRows({ list, rows }: { list: ListDefinition; rows: readonly BrokenRow[] }) {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t.frame.problemRows(rows.length, list.label.sv)}</MessageBarTitle>
        <ul className={styles.list}>
          {rows.map((row) => {
            const problems = row.problems.map((problem) => {
              const label = list.fields[problem.field]?.label[language];
              return `${label ? `${label}: ` : ''}${problemText(problem, list, language)}`;
            });
            return (
              <li key={row.id}>
                <strong>{row.title || `id ${row.id}`}</strong> {problems.join(' ')}
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** The same for a list that the page shows as part of something else. */
export function BrokenRowsOf({ name }: { name: ListName }) {
  return <BrokenRows list={lists[name]} rows={useItems(name).broken} />;
}
