import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { checkText } from '../../shared/fields/text';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { ballots, LONGEST_REMARK } from '../../shared/lists/ballots';
import type { Question, Vote } from '../../shared/lists/votes';
import { mustBeExplained } from '../../shared/questions';
import { isAnswer } from '../../shared/rules/questions';
import type { Problem } from '../../shared/schema/problem';
import { cleanText, isText } from '../../shared/text/cleanText';
import type { ListStore } from '../ports';
import { namedOne } from './nameOf';
import { mandateIn } from './sitting';
import { frozen } from './voteRows';

const REMARKS = ['condition', 'comment'] as const;

const named = (question: string, code: Problem['code'], values?: Problem['values']): Problem => ({
  field: question.slice(0, 200),
  code,
  ...(values ? { values } : {}),
});

function answerProblems(question: Question | undefined, given: BallotAnswer): Problem[] {
  if (!question || !isAnswer(question, given.answer)) return [named(given.question, 'notChoice')];
  if (mustBeExplained(question, given.answer) && !given.condition) return [named(question.id, 'conditionNeedsText')];
  return REMARKS.flatMap((name) => {
    const checked = checkText(given[name] ?? '', LONGEST_REMARK);
    return 'value' in checked ? [] : [named(question.id, checked.code, checked.values)];
  });
}

/** A remark in the form in which every text is judged and kept. What is no text at all is left for the judgement to refuse. */
const tidyText = (remark: string | null | undefined): string | null =>
  (remark && isText(remark) ? cleanText(remark) : remark) || null;

/** The texts as they are kept: cleaned as all texts are, and a condition only where the answer asks for one. */
const tidy =
  (questions: readonly Question[]) =>
  ({ question, answer, condition, comment }: BallotAnswer): BallotAnswer => {
    const asked = questions.find(({ id }) => id === question);
    const explained = asked !== undefined && mustBeExplained(asked, answer);
    return {
      question,
      answer,
      condition: explained ? tidyText(condition) : null,
      comment: tidyText(comment),
    };
  };

/** All texts together may be too long for one row; the longest is the one to shorten. */
function sizeProblems(answers: readonly BallotAnswer[]): Problem[] {
  const checked = kindOf(ballots.fields.answers).check(ballots.fields.answers, answers);
  if ('value' in checked) return [];
  const sizeOf = ({ condition, comment }: BallotAnswer): number => (condition?.length ?? 0) + (comment?.length ?? 0);
  const [longest] = [...answers].sort((a, b) => sizeOf(b) - sizeOf(a));
  return longest ? [named(longest.question, 'tooLongTogether', checked.values)] : [];
}

/** A whole ballot in the order of the questions: every question answered, once. Throws `invalid` with what is to be put right, question by question. */
export function checkAnswers(questions: readonly Question[], given: readonly BallotAnswer[]): BallotAnswer[] {
  const answers = given.map(tidy(questions));
  const find = (id: string) => questions.find((one) => one.id === id);
  const repeated = answers.filter((one, at) => answers.findIndex(({ question }) => question === one.question) < at);
  const problems = [
    ...answers.flatMap((one) => answerProblems(find(one.question), one)),
    ...repeated.map(({ question }) => named(question, 'notChoice')),
    ...questions.flatMap(({ id }) => (answers.some((one) => one.question === id) ? [] : [named(id, 'notChoice')])),
  ];
  const all = problems.length > 0 ? problems : sizeProblems(answers);
  if (all.length > 0) throw new AppError('invalid', { problems: all });
  return questions.flatMap(({ id }) => answers.filter((one) => one.question === id));
}

/** The mandate that a person votes for. Throws `notEntitled`, and `notServing` where another serves or the person steps aside. */
export function mandateOf(store: ListStore, vote: Vote, by: { person: string; today: string }): string {
  frozen(vote);
  const own = mandateIn(store, { vote, ...by });
  if (!own) throw new AppError('notEntitled');
  if (!own.mayVote) throw new AppError('notServing', { values: { municipality: namedOne(store, own.mandate).name } });
  return own.mandate;
}
