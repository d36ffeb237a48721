import { Field, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../../shared/lists/votes';
import { choicesOf, choiceText, kindOfQuestion } from '../../../shared/questions';
import type { RollPerson } from '../../../shared/rules/roll';
import type { VoteView } from '../../../shared/rules/voteView';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useActWords } from './useActWords';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface ChoiceProps {
  question: Question;
  value: string | undefined;
  asked: boolean;
  onChoose: (value: string) => void;
}

function Choice({ question, value, asked, onChoose }: ChoiceProps) {
  const { t } = useSession();
  const kind = kindOfQuestion(question);
  const isMissing = asked && value === undefined;
  return (
    <Field
      label={kind.subject(question, t)}
      required
      {...(isMissing ? { validationMessage: kind.unanswered(question, t) } : {})}
    >
      <RadioGroup value={value ?? ''} onChange={(_, chosen) => onChoose(chosen.value)}>
        {choicesOf(question).map((one) => (
          <Radio key={one} value={one} label={choiceText(question, one, t)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface RegisterVoteProps {
  view: VoteView;
  person: RollPerson;
  /** What the person has answered is replaced. */
  replaces: boolean;
  onClose: () => void;
}

/** Registers the vote of somebody without a device, with the reason; the person sees it and may change it. */
export function RegisterVote({ view, person, replaces, onClose }: RegisterVoteProps) {
  const { api, t } = useSession();
  const words = useActWords();
  const styles = useStyles();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isWhole = view.questions.every(({ id }) => answers[id] !== undefined) && reason.trim() !== '';
  const cast = useMutate(() =>
    api.castVote({
      vote: view.vote?.key ?? '',
      revision: 0,
      ...(replaces ? { replaces } : {}),
      member: person.member ?? '',
      reason: reason.trim(),
      answers: view.questions.map(({ id }) => ({ question: id, answer: answers[id] ?? '' })),
    }),
  );
  const confirm = async () => {
    setAsked(true);
    if (isWhole && (await cast.run())) onClose();
  };
  return (
    <ConsequenceDialog
      open
      title={replaces ? words.replaceTitle(person.name) : words.registerTitle(person.name)}
      follows={[replaces ? words.replaceFollows : words.registerFollows]}
      action={replaces ? words.replaceVote : words.vote}
      otherwise={t.meeting.notNow}
      busy={cast.busy}
      error={cast.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {view.questions.map((question) => (
          <Choice
            key={question.id}
            question={question}
            value={answers[question.id]}
            asked={asked}
            onChoose={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
          />
        ))}
        <Field
          label={words.registerReason}
          required
          {...(asked && reason.trim() === '' ? { validationMessage: words.registerNeedsReason } : {})}
        >
          <Textarea value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConsequenceDialog>
  );
}
