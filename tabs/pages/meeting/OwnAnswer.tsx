import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { attendance as list } from '../../../shared/lists/attendance';
import { isPlanned } from '../../../shared/states/meeting';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const ANSWERS = ['attending', 'absent'] as const;

/** A person's own answer to the call, which may be changed until the meeting begins. No answer counts as coming. */
export function OwnAnswer({ room }: { room: Room }) {
  const { api, me, t, language } = useSession();
  const words = useServingWords();
  const styles = useStyles();
  const { meeting, attendance } = room;
  const own = attendance.find((one) => one.member === me.key);
  const give = useMutate(
    (answer: (typeof ANSWERS)[number]) => api.answerCall(meeting, { answer }),
    ({ attendance: { answer } }) => (answer === 'absent' ? words.callAbsent : words.callAttending),
  );
  if (!own || !isPlanned(meeting.state)) return null;
  return (
    <section className={styles.answer} aria-label={t.meeting.ownAnswer}>
      <Body1>{own.answer === null ? t.meeting.doYouCome : t.meeting.ownAnswer}</Body1>
      {ANSWERS.map((answer) => (
        <Button
          key={answer}
          size="small"
          icon={own.answer === answer ? <CheckmarkRegular /> : undefined}
          aria-pressed={own.answer === answer}
          disabledFocusable={give.busy}
          onClick={() => void give.run(answer)}
        >
          {list.fields.answer.options[answer][language]}
        </Button>
      ))}
      {give.error && <Failure error={give.error} />}
    </section>
  );
}
