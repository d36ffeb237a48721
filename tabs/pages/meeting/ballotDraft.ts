import type { BallotAnswer } from '../../../shared/lists/ballot/answerShape';
import type { Question } from '../../../shared/lists/votes';
import { kindOfQuestion, mustBeExplained } from '../../../shared/questions';

/** What a person has filled in for one question. */
export interface DraftAnswer {
  answer: string | null;
  condition: string;
  comment: string;
}

/** Question id -> what is filled in. */
export type BallotDraft = Readonly<Record<string, DraftAnswer>>;

/** One thing missing in a ballot, next to its question. */
export interface BallotProblem {
  question: string;
  code: 'answerMissing' | 'conditionMissing';
}

const nothing: DraftAnswer = { answer: null, condition: '', comment: '' };

/** What is filled in for a question. */
export const draftFor = (draft: BallotDraft, question: string): DraftAnswer => draft[question] ?? nothing;

/** A form that begins with what the municipality has already answered. */
export const draftFrom = (answers: readonly BallotAnswer[]): BallotDraft =>
  Object.fromEntries(
    answers.map(({ question, answer, condition, comment }) => [
      question,
      { answer, condition: condition ?? '', comment: comment ?? '' },
    ]),
  );

/** What is written beside answers and not saved. */
export const unsavedTexts = (draft: BallotDraft, answers: readonly BallotAnswer[]): string[] =>
  Object.entries(draft).flatMap(([question, { condition, comment }]) => {
    const saved = answers.find((one) => one.question === question);
    return [condition, comment]
      .map((text) => text.trim())
      .filter((text) => text !== '' && text !== saved?.condition && text !== saved?.comment);
  });

/** Changes one question and leaves the others. */
export const withAnswer = (draft: BallotDraft, question: string, change: Partial<DraftAnswer>): BallotDraft => ({
  ...draft,
  [question]: { ...draftFor(draft, question), ...change },
});

/** Everything that is missing, in the order of the questions. */
export function ballotProblems(questions: readonly Question[], draft: BallotDraft): BallotProblem[] {
  return questions.flatMap((question): BallotProblem[] => {
    const { answer, condition } = draftFor(draft, question.id);
    if (answer === null) return [{ question: question.id, code: 'answerMissing' }];
    if (mustBeExplained(question, answer) && condition.trim() === '')
      return [{ question: question.id, code: 'conditionMissing' }];
    return [];
  });
}

/** The answers to send; a condition goes along only with the answer that asks for one. */
export const ballotAnswers = (questions: readonly Question[], draft: BallotDraft): BallotAnswer[] =>
  questions.flatMap((question) => {
    const { answer, condition, comment } = draftFor(draft, question.id);
    if (answer === null) return [];
    const needed = mustBeExplained(question, answer) ? condition.trim() : null;
    return [{ question: question.id, answer, condition: needed, comment: comment.trim() || null }];
  });

/** The questions that may all be given the same answer at once; fewer than two need no such thing. */
export function alikeQuestions(questions: readonly Question[]): Question[] {
  const alike = questions.filter((one) => kindOfQuestion(one).common !== undefined);
  return alike.length < 2 ? [] : alike;
}

/** Gives them all their common answer; the exceptions are chosen afterwards. */
export const withCommonAnswers = (draft: BallotDraft, questions: readonly Question[]): BallotDraft =>
  alikeQuestions(questions).reduce(
    (all, question) => withAnswer(all, question.id, { answer: kindOfQuestion(question).common ?? null }),
    draft,
  );
