import type { ReactNode } from 'react';
import { delegations } from '../../shared/lists/delegations';
import { members } from '../../shared/lists/members';
import { municipalities } from '../../shared/lists/municipalities';
import { projects } from '../../shared/lists/projects';
import type { SectionOf } from '../../shared/pages';
import { bodyOf } from '../../shared/rules/bodyOf';
import { rules as en } from '../../shared/text/en/rules';
import { rules as sv } from '../../shared/text/sv/rules';
import { useSection } from '../location';
import { ownWords } from '../ownWords';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { SectionLinks } from '../SectionLinks';

type Section = SectionOf<'settings'>;

const around = (section: Section) => ({
  around: (content: ReactNode) => (
    <SectionLinks page="settings" current={section}>
      {content}
    </SectionLinks>
  ),
});

const useRuleWords = ownWords<typeof sv>({ sv, en });

function RulesLead({ projects }: { projects: Parameters<typeof bodyOf>[0] }) {
  const words = useRuleWords();
  const first = bodyOf(projects).project;
  if (!first) return words.none;
  return projects.length === 1 ? words.lead : `${words.lead} ${words.ofMore(first.title)}`;
}

const rules: ListLook<'projects'> = {
  ...around('rules'),
  lead: (projects) => <RulesLead projects={projects} />,
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
