import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Process } from '../../../shared/lists/processes';
import { byPosition } from '../../../shared/rules/byPosition';
import { SmallTable } from '../../report/SmallTable';
import { ProcessPicture } from './ProcessPicture';
import { useKeptOf } from './useKeptOf';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
});

/** The steps of a process with their roles, as a picture and as a table. */
export function ProcessSteps({ process }: { process: Process }) {
  const styles = useStyles();
  const { process: words } = useWords();
  const steps = byPosition(useKeptOf('processSteps', process.key));
  return (
    <section className={styles.part} aria-label={words.steps}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.steps}
      </Subtitle2>
      {steps.length === 0 ? (
        <Text>{words.noSteps}</Text>
      ) : (
        <>
          <ProcessPicture title={process.title} steps={steps} />
          <SmallTable
            label={words.steps}
            heads={[words.step, words.role, words.involved, words.description, words.desired]}
            rows={steps.map((step) => ({
              key: step.key,
              cells: [step.title, step.role, step.involved ?? '–', step.description ?? '–', step.desired ?? '–'],
            }))}
          />
        </>
      )}
    </section>
  );
}
