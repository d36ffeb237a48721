import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf, type PageName, pageOf } from '../shared/pages';
import { goTo } from './location';
import { useSession } from './session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1, minWidth: 0, minHeight: 0 },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    justifyContent: 'space-between',
    alignItems: 'center',
    '@media print': { display: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  link: { display: 'block', padding: '6px 0', color: tokens.colorNeutralForeground1 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

interface SectionLinksProps {
  page: PageName;
  current: string;
  /** To the right of them, what is done now and then. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The sections of a page beside each other, each with an address of its own, over the one that is shown. */
export function SectionLinks({ page, current, beside, children }: SectionLinksProps) {
  const { language } = useSession();
  const styles = useStyles();
  const { label, sections = {} } = pageOf(page);
  return (
    <div className={styles.page}>
      <nav aria-label={label[language]} data-region tabIndex={-1} className={styles.links}>
        <ul className={styles.list}>
          {Object.entries(sections).map(([section, name]) => (
            <li key={section}>
              <Link
                href={addressOf({ page, section })}
                aria-current={section === current ? 'page' : undefined}
                className={mergeClasses(styles.link, section === current && styles.current)}
                onClick={(event) => {
                  event.preventDefault();
                  goTo({ page, section, key: null });
                }}
              >
                {name[language]}
              </Link>
            </li>
          ))}
        </ul>
        {beside}
      </nav>
      {children}
    </div>
  );
}
