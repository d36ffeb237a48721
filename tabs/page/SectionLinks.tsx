import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Label } from '../../shared/fields/kind';
import { addressOf, type PageName, pageOf, type SectionOf } from '../../shared/pages';
import { useSection } from '../location';
import { useSession } from '../session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1, minWidth: 0, minHeight: 0 },
  links: { '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  link: { display: 'block', padding: '6px 0', color: tokens.colorNeutralForeground1 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

interface SectionLinksProps<P extends PageName> {
  page: P;
  current: SectionOf<P>;
  children: ReactNode;
}

/** The sections of a page beside each other, each with an address of its own, over the one that is shown. */
export function SectionLinks<P extends PageName>({ page, current, children }: SectionLinksProps<P>) {
  const { language } = useSession();
  const styles = useStyles();
  const [, setSection] = useSection(page);
  const { label, sections = {} } = pageOf(page);
  // The names of a page's sections are the keys that its own line has.
  const named = Object.entries(sections) as [SectionOf<P>, Label][];
  return (
    <div className={styles.page}>
      <nav aria-label={label[language]} data-region tabIndex={-1} className={styles.links}>
        <ul className={styles.list}>
          {named.map(([section, name]) => (
            <li key={section}>
              <Link
                href={addressOf({ page, section })}
                aria-current={section === current ? 'page' : undefined}
                className={mergeClasses(styles.link, section === current && styles.current)}
                onClick={(event) => {
                  event.preventDefault();
                  setSection(section);
                }}
              >
                {name[language]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
