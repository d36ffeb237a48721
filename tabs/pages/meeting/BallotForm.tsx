import {
  Button,
  Field,
  type FieldProps,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, Fragment, useRef, useState } from 'react';
import { LONGEST_REMARK } from '../../../shared/lists/ballots';
import type { Question } from '../../../shared/lists/votes';
import { answerText, choicesOf, choiceText, kindOfQuestion, mustBeExplained } from '../../../shared/questions';
import { NEUTRAL_ANSWERS } from '../../../shared/rules/questions';
import type { VoteView } from '../../../shared/rules/voteView';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import {
  alikeQuestions,
  type BallotDraft,
  type BallotProblem,
  ballotAnswers,
  ballotProblems,
  type DraftAnswer,
  draftFor,
  withAnswer,
  withCommonAnswers,
} from './ballotDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', containerType: 'inline-size' },
  heading: { margin: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '16px' },
  question: {
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  row: { flexWrap: 'wrap', columnGap: '8px', '@container (max-width: 420px)': { flexDirection: 'column' } },
  // Those that take no side stand on a row of their own.
  rowBreak: { flexBasis: '100%', height: 0, '@container (max-width: 420px)': { display: 'none' } },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  all: { alignSelf: 'flex-start' },
});

interface QuestionProps {
  question: Question;
  filled: DraftAnswer;
  problem: BallotProblem | undefined;
  onChange: (change: Partial<DraftAnswer>) => void;
}

function useOptions(question: Question): { value: string; label: string }[] {
  const { t } = useSession();
  return choicesOf(question).map((value) => ({ value, label: choiceText(question, value, t) }));
}

interface RemarkFieldProps extends Pick<FieldProps, 'label' | 'hint' | 'required' | 'validationMessage'> {
  name: 'condition' | 'comment';
  filled: DraftAnswer;
  onChange: (change: Partial<DraftAnswer>) => void;
}

/** A text beside an answer. */
function RemarkField({ name, filled, onChange, ...field }: RemarkFieldProps) {
  return (
    <Field {...field}>
      <Textarea
        value={filled[name]}
        maxLength={LONGEST_REMARK}
        resize="vertical"
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}

function QuestionFields({ question, filled, problem, onChange }: QuestionProps) {
  const { t } = useSession();
  const styles = useStyles();
  const options = useOptions(question);
  const kind = kindOfQuestion(question);
  const stacked = kind.layout === 'stacked';
  return (
    <div className={styles.question} data-question={question.id}>
      <Field
        label={{ children: kind.subject(question, t), weight: 'semibold' }}
        required
        {...(problem?.code === 'answerMissing' ? { validationMessage: kind.unanswered(question, t) } : {})}
      >
        <RadioGroup
          layout={stacked ? 'vertical' : 'horizontal'}
          className={stacked ? undefined : styles.row}
          value={filled.answer ?? ''}
          onChange={(_, { value }) => onChange({ answer: value })}
        >
          {options.map((option) => (
            <Fragment key={option.value}>
              {!stacked && option.value === NEUTRAL_ANSWERS[0] && <span className={styles.rowBreak} />}
              <Radio value={option.value} label={option.label} />
            </Fragment>
          ))}
        </RadioGroup>
      </Field>
      {filled.answer !== null && mustBeExplained(question, filled.answer) && (
        <RemarkField
          name="condition"
          label={t.votes.condition}
          hint={t.meeting.conditionHint}
          required
          {...(problem?.code === 'conditionMissing'
            ? { validationMessage: t.problems.conditionNeedsText({ label: '' }) }
            : {})}
          filled={filled}
          onChange={onChange}
        />
      )}
      {kind.comment && (
        <RemarkField
          name="comment"
          label={t.votes.comment}
          hint={t.votes.commentHint}
          filled={filled}
          onChange={onChange}
        />
      )}
    </div>
  );
}

interface BallotFormProps {
  view: VoteView;
  /** The revision that the form was begun from. */
  from: number;
  draft: BallotDraft;
  onDraft: (change: (before: BallotDraft) => BallotDraft) => void;
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}

function useBallot({ view, from, draft, onDone }: BallotFormProps) {
  const { api, t } = useSession();
  const [shownProblems, setShownProblems] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const only = view.questions.length === 1 ? view.questions[0] : undefined;
  const answer = only && draftFor(draft, only.id).answer;
  const saved = only && answer ? t.votes.saved(answerText(only, answer, t)) : t.votes.savedAll;
  const send = useMutate(
    () =>
      api.castVote({
        vote: view.vote?.key ?? view.decision.key,
        revision: from,
        answers: ballotAnswers(view.questions, draft),
      }),
    () => saved,
  );
  const problems = ballotProblems(view.questions, draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setShownProblems(true);
    const first = problems[0];
    if (first) {
      form.current
        ?.querySelector<HTMLElement>(`[data-question="${CSS.escape(first.question)}"] :is(input, textarea)`)
        ?.focus();
      return;
    }
    const { result, error } = await send.attempt();
    // What stands is shown instead; the refusal has been said.
    if (result || error?.code === 'ballotOvertaken') onDone();
  };
  return { send, submit, form, only, answer, problems: shownProblems ? problems : [] };
}

/** A municipality's ballot: one group of answers for each question, the gate by itself under its own heading. */
export function BallotForm(props: BallotFormProps) {
  const { view, draft, onDraft, onCancel } = props;
  const { t } = useSession();
  const styles = useStyles();
  const { send, submit, form, only, answer, problems } = useBallot(props);
  const fields = (question: Question) => (
    <QuestionFields
      key={question.id}
      question={question}
      filled={draftFor(draft, question.id)}
      problem={problems.find((problem) => problem.question === question.id)}
      onChange={(change) => onDraft((before) => withAnswer(before, question.id, change))}
    />
  );
  // A question that decides stands by itself after those that do not.
  const several = view.questions.length > 1;
  const gate = view.questions.filter((question) => several && kindOfQuestion(question).decides);
  const others = view.questions.filter((question) => !gate.includes(question));
  const short = only && answer && only.answers.includes(answer) && kindOfQuestion(only).short?.(only, answer, t);
  const alike = alikeQuestions(others);
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {gate.length > 0 && (
        <Subtitle2 as="h4" className={styles.heading}>
          {t.meeting.deliverablesQuestion}
        </Subtitle2>
      )}
      {alike.length > 0 && (
        <Button className={styles.all} onClick={() => onDraft((before) => withCommonAnswers(before, others))}>
          {t.meeting.approveAll(alike.length)}
        </Button>
      )}
      <div className={styles.group}>{others.map(fields)}</div>
      {gate.length > 0 && (
        <Subtitle2 as="h4" className={styles.heading}>
          {t.meeting.gateTitle}
        </Subtitle2>
      )}
      {gate.map(fields)}
      {send.error && <Failure error={send.error} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={send.busy}>
          {short ? t.votes.voteFor(short) : t.votes.vote}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t.common.cancel}</Button>}
      </div>
    </form>
  );
}
