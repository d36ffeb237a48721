import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Process } from '../../../shared/lists/processes';
import { Markdown } from '../../fields/Markdown';
import { SmallTable } from '../../report/SmallTable';
import { useKeptOf } from './useKeptOf';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
});

/** What of a process is to be better, from what was found, and how it is wanted. */
export function ProcessWanted({ process }: { process: Process }) {
  const styles = useStyles();
  const { process: words } = useWords();
  const areas = useKeptOf('improvementAreas', process.key);
  const findings = useKeptOf('processFindings', process.key);
  const foundIn = (key: string | null) => findings.find((one) => one.key === key)?.title ?? '–';
  return (
    <>
      <section className={styles.part} aria-label={words.improvements}>
        <Subtitle2 as="h4" className={styles.heading}>
          {words.improvements}
        </Subtitle2>
        {areas.length === 0 ? (
          <Text>{words.noImprovements}</Text>
        ) : (
          <SmallTable
            label={words.improvements}
            heads={[words.improvement, words.from, words.desired]}
            rows={areas.map(({ key, title, finding, desired }) => ({
              key,
              cells: [title, foundIn(finding), desired ?? '–'],
            }))}
          />
        )}
      </section>
      <section className={styles.part} aria-label={words.desiredState}>
        <Subtitle2 as="h4" className={styles.heading}>
          {words.desiredState}
        </Subtitle2>
        {process.desiredState ? <Markdown source={process.desiredState} /> : <Text>{words.noDesired}</Text>}
      </section>
    </>
  );
}
