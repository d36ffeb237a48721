import type { Question } from '../lists/decisions';

/** Answers that take no side: `abstain` counts as taking part, `conflictOfInterest` removes the mandate from the question. */
export const NEUTRAL_ANSWERS = ['abstain', 'conflictOfInterest'] as const;

export const DELIVERABLE_ANSWERS = ['approved', 'approvedWithCondition', 'notApproved'] as const;

export const GATE_ANSWERS = ['continue', 'change', 'stop'] as const;
export type GateAnswer = (typeof GATE_ANSWERS)[number];

export const YES_NO = ['yes', 'no'] as const;

/** Whether an answer may be given to a question. */
export const isAnswer = (question: Question, answer: string): boolean =>
  question.answers.includes(answer) || (NEUTRAL_ANSWERS as readonly string[]).includes(answer);
