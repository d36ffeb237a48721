import { Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { addressOf, type SectionOf } from '../../../shared/pages';
import { useRevealed } from '../../table/useRevealed';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    alignItems: 'center',
    minHeight: '44px',
    padding: '6px 8px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  opened: {
    backgroundColor: 'var(--pf-selected)',
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  // Large enough for a finger.
  title: { flex: '1 1 auto', minWidth: 0, maxWidth: '100%', padding: '4px 0', lineHeight: '24px' },
  // A link's own colour is too weak on what marks the opened entry.
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
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
  section: SectionOf<'handbook'>;
  heading: string;
  entries: readonly Entry[];
  selected: string | null;
  onOpen: (key: string) => void;
}

/** One group of the handbook's entries, each a way to the entry itself; nothing is shown of an empty group. */
export function Entries({ section, heading, entries, selected, onOpen }: EntriesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useRevealed(list, selected);
  if (entries.length === 0) return null;
  return (
    <div className={styles.group}>
      <Subtitle2 as="h3" className={styles.heading}>
        {heading} ({entries.length})
      </Subtitle2>
      <ul ref={list} className={styles.list}>
        {entries.map(({ key, title, facts }) => (
          <li key={key} data-row={key} className={mergeClasses(styles.entry, key === selected && styles.opened)}>
            <Link
              href={addressOf({ page: 'handbook', section, key })}
              aria-current={key === selected ? 'true' : undefined}
              className={mergeClasses(styles.title, key === selected && styles.chosen)}
              onClick={(event) => {
                event.preventDefault();
                onOpen(key);
              }}
            >
              {title}
            </Link>
            <span className={styles.facts}>{facts}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
