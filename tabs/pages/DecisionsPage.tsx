import { Tab, TabList } from '@fluentui/react-components';
import { pages } from '../../shared/pages';
import { fetchedCode, useFetchAhead } from '../fetchedCode';
import { useSection, useSub } from '../location';
import { PageFrame } from '../page/PageFrame';
import { PaperTheme } from '../page/PaperTheme';
import { useSession } from '../session';
import { WithCode } from '../WithCode';
import { DecisionList } from './decisions/DecisionList';
import { MinutesList } from './decisions/MinutesList';
import { useMinutesWords } from './decisions/useMinutesWords';

/** Minutes are opened from their list, or by a link to them. */
const reader = fetchedCode(() => import('./decisions/MinutesReader'));

const SECTIONS = ['decisions', 'minutes'] as const;

/** Beslut och protokoll: every decision over the years, and the minutes from draft to archive. */
export default function DecisionsPage() {
  const { language } = useSession();
  const words = useMinutesWords();
  const [section, setSection] = useSection('decisions');
  const [key, open] = useSub();
  const isReading = section === 'minutes' && key !== null;
  useFetchAhead(reader, true);
  const lead = section === 'minutes' ? words.minutesLead : words.decisionsLead;
  return (
    <PaperTheme>
      <PageFrame title={pages.decisions.label[language]} lead={lead}>
        <TabList
          aria-label={words.parts}
          selectedValue={section}
          onTabSelect={(_, { value }) => setSection(value === 'minutes' ? 'minutes' : 'decisions')}
        >
          {SECTIONS.map((one) => (
            <Tab key={one} value={one}>
              {pages.decisions.sections[one][language]}
            </Tab>
          ))}
        </TabList>
        {section === 'decisions' && <DecisionList />}
        {section === 'minutes' && !isReading && <MinutesList onOpen={open} />}
        {isReading && (
          <WithCode code={reader}>
            {({ MinutesReader }) => <MinutesReader key={key} meeting={key} onBack={() => open(null)} />}
          </WithCode>
        )}
      </PageFrame>
    </PaperTheme>
  );
}
