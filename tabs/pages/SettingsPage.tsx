import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { delegations } from '../../shared/lists/delegations';
import { members } from '../../shared/lists/members';
import { municipalities } from '../../shared/lists/municipalities';
import { projects } from '../../shared/lists/projects';
import { addressOf, pages, type SectionOf } from '../../shared/pages';
import { projectFor } from '../../shared/rules/projectRules';
import { useSection } from '../location';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { useSession } from '../session';

type Section = SectionOf<'settings'>;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1, minWidth: 0, minHeight: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  link: { display: 'block', padding: '6px 0', color: tokens.colorNeutralForeground1 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

const SECTION_NAMES: readonly Section[] = ['people', 'municipalities', 'delegations', 'rules'];

/** The registers beside each other, each with an address of its own. */
function Sections({ current, children }: { current: Section; children: ReactNode }) {
  const { language } = useSession();
  const styles = useStyles();
  const [, setSection] = useSection('settings');
  return (
    <div className={styles.page}>
      <nav aria-label={pages.settings.label[language]} data-region tabIndex={-1}>
        <ul className={styles.list}>
          {SECTION_NAMES.map((section) => (
            <li key={section}>
              <Link
                href={addressOf({ page: 'settings', section })}
                aria-current={section === current ? 'page' : undefined}
                className={mergeClasses(styles.link, section === current && styles.current)}
                onClick={(event) => {
                  event.preventDefault();
                  setSection(section);
                }}
              >
                {pages.settings.sections[section][language]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}

const around = (section: Section) => ({
  around: (content: ReactNode) => <Sections current={section}>{content}</Sections>,
});

const rules: ListLook<'projects'> = {
  ...around('rules'),
  lead: (items, { t }) => (projectFor(items) ? t.serving.rulesLead : t.serving.rulesNone),
};

/** What the registers point at, each other among them. */
const REFERS = [members, municipalities];

const SECTIONS: Record<Section, ReactNode> = {
  people: <ListPage name="members" list={members} refers={REFERS} page="settings" look={around('people')} />,
  municipalities: (
    <ListPage
      name="municipalities"
      list={municipalities}
      refers={REFERS}
      page="settings"
      look={around('municipalities')}
    />
  ),
  delegations: (
    <ListPage name="delegations" list={delegations} refers={REFERS} page="settings" look={around('delegations')} />
  ),
  rules: <ListPage name="projects" list={projects} refers={REFERS} page="settings" look={rules} />,
};

/** People with what they are, municipalities with their mandates, who stands in for whom, and the project's rules. */
export default function SettingsPage() {
  const [section] = useSection('settings');
  return SECTIONS[section];
}
