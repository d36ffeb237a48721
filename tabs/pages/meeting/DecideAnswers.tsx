import { Field, Select } from '@fluentui/react-components';
import { answerText, kindOfQuestion } from '../../../shared/questions';
import type { VoteView } from '../../../shared/rules/voteView';
import { useSession } from '../../session';
import { type Change, questionsIn, type Typed } from './decided';
import { useActWords } from './useActWords';

interface DecideAnswersProps {
  view: VoteView;
  typed: Typed;
  onChange: Change;
}

/** What a decision without a vote answers to each question that a vote would have put. */
export function DecideAnswers({ view, typed, onChange }: DecideAnswersProps) {
  const { t } = useSession();
  const words = useActWords();
  return questionsIn(view).map((question) => (
    // An alternative's own subject asks the person who votes.
    <Field
      key={question.id}
      label={question.options ? t.votes.heads.alternatives : kindOfQuestion(question).subject(question, t)}
    >
      <Select
        value={typed.answers[question.id] ?? ''}
        onChange={(_, { value }) => onChange({ answers: { ...typed.answers, [question.id]: value } })}
      >
        <option value="">{words.notSaid}</option>
        {question.answers.map((answer) => (
          <option key={answer} value={answer}>
            {answerText(question, answer, t)}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
