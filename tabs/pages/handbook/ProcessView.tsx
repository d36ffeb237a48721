import { Button, makeStyles, Subtitle1, Text } from '@fluentui/react-components';
import { processes as list, type Process } from '../../../shared/lists/processes';
import { pages } from '../../../shared/pages';
import { Markdown } from '../../fields/Markdown';
import type { Register } from '../../page/ListLook';
import { Fetched } from '../../States';
import { useLists, useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';
import { ProcessEffect } from './ProcessEffect';
import { ProcessNow } from './ProcessNow';
import { ProcessOrigins } from './ProcessOrigins';
import { ProcessSteps } from './ProcessSteps';
import { ProcessWanted } from './ProcessWanted';
import { useWords } from './useWords';

const useStyles = makeStyles({
  process: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  heading: { margin: 0 },
  start: { alignSelf: 'flex-start' },
});

function OneProcess({ process, onOpen }: { process: Process; onOpen: (key: string) => void }) {
  const styles = useStyles();
  const { language } = useSession();
  const handbook = useHandbookWords();
  const { process: words } = useWords();
  const { key, title, version, state, summary } = process;
  const stateName = list.fields.state.options[state][language];
  return (
    <section className={styles.process} aria-label={title} data-row={key}>
      {title !== pages.handbook.sections.process[language] && (
        <Subtitle1 as="h3" className={styles.heading}>
          {title}
        </Subtitle1>
      )}
      <Text size={400}>{version ? handbook.versionLine(version, stateName) : stateName}</Text>
      {summary && <Markdown source={summary} />}
      <Button className={styles.start} onClick={() => onOpen(key)}>
        {words.open(title)}
      </Button>
      <ProcessSteps process={process} />
      <ProcessNow process={process} />
      <ProcessWanted process={process} />
      <ProcessEffect process={process} />
    </section>
  );
}

/** What the view is put together from: nothing is said to be missing before it is known. */
const LISTS = [
  'processSteps',
  'processFindings',
  'improvementAreas',
  'processIndicators',
  'currentStates',
  'municipalities',
  'mandates',
  'needs',
  'meetings',
  'inspirations',
] as const;

/** Each process from how it is to how it is wanted and what that is to give, and what it has come from. */
export function ProcessView({ rows, onOpen }: Register<'processes'>) {
  const styles = useStyles();
  const fetched = useLists(LISTS);
  return (
    <Fetched of={fetched} has={fetched.has}>
      <div className={styles.process}>
        {rows.map((process) => (
          <OneProcess key={process.key} process={process} onOpen={onOpen} />
        ))}
        <ProcessOrigins />
      </div>
    </Fetched>
  );
}
