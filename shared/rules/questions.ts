import type { Alternative } from '../lists/alternatives';
import type { Decision, Question } from '../lists/decisions';
import type { Deliverable } from '../lists/deliverables';

/** Answers that take no side: `abstain` counts as taking part, `conflictOfInterest` removes the mandate from the question. */
export const NEUTRAL_ANSWERS = ['abstain', 'conflictOfInterest'] as const;

export const DELIVERABLE_ANSWERS = ['approved', 'approvedWithCondition', 'notApproved'] as const;

export const GATE_ANSWERS = ['continue', 'change', 'stop'] as const;
export type GateAnswer = (typeof GATE_ANSWERS)[number];

interface Content {
  alternatives: readonly Alternative[];
  deliverables: readonly Deliverable[];
}

const gate: Question = { id: 'gate', kind: 'gate', subject: '', answers: [...GATE_ANSWERS] };

function approval(deliverable: Deliverable): Question {
  const version = deliverable.version ?? '';
  return {
    id: `deliverable-${deliverable.key}-${version || 'x'}`,
    kind: 'deliverable',
    subject: deliverable.title,
    deliverable: deliverable.key,
    version,
    answers: [...DELIVERABLE_ANSWERS],
  };
}

/** The questions a decision asks, in the order in which they are put. Approving deliverables and going on are separate questions. */
export function questionsOf(decision: Pick<Decision, 'key' | 'kind' | 'title'>, content: Content): Question[] {
  if (decision.kind === 'deliverables') {
    const own = content.deliverables.filter((one) => one.decision === decision.key);
    return own.length === 0 ? [] : [...own.sort((a, b) => a.position - b.position).map(approval), gate];
  }
  const own = content.alternatives.filter((one) => one.decision === decision.key).sort((a, b) => a.number - b.number);
  if (own.length < 2) return [];
  return [
    { id: 'alternative', kind: 'alternative', subject: decision.title, answers: own.map((one) => `${one.number}`) },
  ];
}

/** Whether an answer may be given to a question. */
export const isAnswer = (question: Question, answer: string): boolean =>
  question.answers.includes(answer) || (NEUTRAL_ANSWERS as readonly string[]).includes(answer);
