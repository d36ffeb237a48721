import type { Question } from '../lists/votes';

/** Answers that take no side: `abstain` counts as taking part, `conflictOfInterest` removes the mandate from the question. */
export const NEUTRAL_ANSWERS = ['abstain', 'conflictOfInterest'] as const;

export const DELIVERABLE_ANSWERS = ['approved', 'approvedWithCondition', 'notApproved'] as const;

export const GATE_ANSWERS = ['continue', 'change', 'stop'] as const;
export type GateAnswer = (typeof GATE_ANSWERS)[number];

export const YES_NO = ['yes', 'no'] as const;

/** Whether an answer may be given to a question. */
export const isAnswer = (question: Question, answer: string): boolean =>
  question.answers.includes(answer) || (NEUTRAL_ANSWERS as readonly string[]).includes(answer);

/** The questions that are asked; one that a new version has ended is asked no more. */
export const askedIn = ({ questions }: { questions: readonly Question[] }): Question[] =>
  questions.filter(({ ended }) => ended !== true);
