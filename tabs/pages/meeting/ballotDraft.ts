import type { Question } from '../../../shared/lists/decisions';
import { mustBeExplained } from '../../../shared/questions';
import type { OwnAnswer } from '../../../shared/rules/voteView';

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

/** An answer as the API takes it. */
interface BallotAnswer {
  question: string;
  answer: string;
  condition: string | null;
  comment: string | null;
}

const nothing: DraftAnswer = { answer: null, condition: '', comment: '' };

/** What is filled in for a question. */
export const draftFor = (draft: BallotDraft, question: string): DraftAnswer => draft[question] ?? nothing;

/** A form that begins with what the municipality has already answered. */
export const draftFrom = (answers: readonly OwnAnswer[]): BallotDraft =>
  Object.fromEntries(
    answers.map(({ question, answer, condition, comment }) => [
      question,
      { answer, condition: condition ?? '', comment: comment ?? '' },
    ]),
  );

/** What is written beside answers and not saved. */
export const unsavedTexts = (draft: BallotDraft, answers: readonly OwnAnswer[]): string[] =>
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
