import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { keysOf } from '../../../shared/entriesOf';
import { addressOf, pages, type SectionOf } from '../../../shared/pages';
import { useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';

type Section = SectionOf<'handbook'>;
const SECTIONS: readonly Section[] = keysOf(pages.handbook.sections);

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    '@media (max-width: 640px)': { flexDirection: 'row', flexWrap: 'wrap' },
  },
  link: {
    display: 'block',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'var(--pf-selected)',
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The handbook's table of contents. */
export function Contents({ current, onChoose }: { current: Section; onChoose: (section: Section) => void }) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useHandbookWords();
  return (
    <nav aria-label={words.contents} data-region tabIndex={-1}>
      <ul className={styles.list}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link
              href={addressOf({ page: 'handbook', section })}
              aria-current={section === current ? 'page' : undefined}
              className={mergeClasses(styles.link, section === current && styles.current)}
              onClick={(event) => {
                event.preventDefault();
                onChoose(section);
              }}
            >
              {pages.handbook.sections[section][language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
