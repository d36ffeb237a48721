import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Initiative } from '../../../shared/lists/initiatives';
import { shouldHaveStopped } from '../../../shared/rules/shouldHaveStopped';
import { formatDay } from '../../../shared/text/format';
import type { FieldContext } from '../../fields/fieldView';
import type { Version } from '../../form/draftStore';
import { isWithdrawn } from '../../form/treeDraft';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { today } from '../../today';
import { useMutate } from '../../useMutate';
import { useInitiativeWords } from './useInitiativeWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

const textOf = (row: Version, name: string): string | null => {
  const value: unknown = Reflect.get(row, name);
  return typeof value === 'string' ? value : null;
};

interface StopQuestionsProps {
  item: Initiative;
  /** The saved rows of what it stops doing. */
  rows: readonly Version[];
  context: FieldContext;
}

/** Asks whether that has ended whose last day has passed. */
export function StopQuestions({ item, rows, context }: StopQuestionsProps) {
  const styles = useStyles();
  const { api } = useSession();
  const { stops } = useInitiativeWords();
  const day = today();
  const answer = useMutate(
    (row: Version, hasStopped: 'yes' | 'no') =>
      api.save('initiatives', {
        row: { key: item.key, eTag: item.eTag, values: {} },
        parts: { stopDoing: [{ key: row.key, eTag: row.eTag, values: { hasStopped } }] },
      }),
    () => stops.saved,
  );
  const open = rows.filter(
    (row) =>
      !isWithdrawn(row) &&
      shouldHaveStopped({ stopDate: textOf(row, 'stopDate'), hasStopped: textOf(row, 'hasStopped') }, day),
  );
  if (open.length === 0) return null;
  return (
    <section aria-label={stops.title}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {stops.title}
      </Subtitle2>
      <ul className={styles.list}>
        {open.map((row) => {
          const task = textOf(row, 'task') ?? '';
          return (
            <li key={row.key}>
              <Text>{stops.asks(task, formatDay(textOf(row, 'stopDate') ?? '', context.language))}</Text>
              <div className={styles.buttons}>
                <Button disabledFocusable={answer.busy} onClick={() => void answer.run(row, 'yes')}>
                  {stops.yes(task)}
                </Button>
                {textOf(row, 'hasStopped') === null && (
                  <Button disabledFocusable={answer.busy} onClick={() => void answer.run(row, 'no')}>
                    {stops.no(task)}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {answer.error && <Failure error={answer.error} />}
    </section>
  );
}
