import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../../language';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '44px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', alignItems: 'center', minWidth: 0, flexGrow: 1 },
  title: { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

interface Entry {
  key: string;
  title: string;
  /** State and other facts, to the right. */
  facts: ReactNode;
}

interface EntriesProps {
  heading: string;
  entries: readonly Entry[];
  /** Given to those who may change the entries. */
  onEdit: ((key: string) => void) | undefined;
}

/** One group of the handbook's entries; nothing is shown of an empty group. */
export function Entries({ heading, entries, onEdit }: EntriesProps) {
  const styles = useStyles();
  const t = useTexts();
  if (entries.length === 0) return null;
  return (
    <div className={styles.group}>
      <Subtitle2 as="h3" className={styles.heading}>
        {heading} ({entries.length})
      </Subtitle2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <div className={styles.words}>
              <span className={styles.title}>{entry.title}</span>
              <span className={styles.facts}>{entry.facts}</span>
            </div>
            {onEdit && (
              <Button
                appearance="subtle"
                icon={<EditRegular />}
                aria-label={t.handbook.edit(entry.title)}
                title={t.handbook.edit(entry.title)}
                onClick={() => onEdit(entry.key)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
