import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Process } from '../../../shared/lists/processes';
import { swedishOrder } from '../../../shared/text/format';
import { SmallTable } from '../../report/SmallTable';
import { useItems } from '../../session';
import { TabLink } from '../../TabLink';
import { useKeptOf } from './useKeptOf';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch' },
});

/** How a process is today in each municipality that takes part. */
function CurrentStates({ process }: { process: Process }) {
  const styles = useStyles();
  const { process: words } = useWords();
  const described = useItems('currentStates').items.filter((one) => one.process === process.key);
  const mandated = new Set(useItems('mandates').items.map(({ municipality }) => municipality));
  const municipalities = useItems('municipalities')
    .items.filter(({ key }) => mandated.has(key) || described.some(({ municipality }) => municipality === key))
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
  const rows = municipalities.map(({ key, name }) => {
    const found = described.find(({ municipality }) => municipality === key);
    return { key, cells: [name, found?.description ?? words.notDescribed, found?.differences ?? '–'] };
  });
  return (
    <section className={styles.part} aria-label={words.current}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.current}
      </Subtitle2>
      <Text>{words.currentSays(described.length, municipalities.length)}</Text>
      <SmallTable label={words.current} heads={[words.municipality, words.today, words.differs]} rows={rows} />
      <TabLink place={{ page: 'currentStates' }}>{words.describe}</TabLink>
    </section>
  );
}

/** What a process is like before it is changed: municipality by municipality, and what the review of it has shown. */
export function ProcessNow({ process }: { process: Process }) {
  const styles = useStyles();
  const { process: words } = useWords();
  const findings = useKeptOf('processFindings', process.key);
  return (
    <>
      <CurrentStates process={process} />
      <section className={styles.part} aria-label={words.findings}>
        <Subtitle2 as="h4" className={styles.heading}>
          {words.findings}
        </Subtitle2>
        {findings.length === 0 ? (
          <Text>{words.noFindings}</Text>
        ) : (
          <ul className={styles.list}>
            {findings.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
