import type { Decided } from '../../shared/api/decide';
import { decidingQuestion } from '../../shared/questions';
import { GATE_ANSWERS } from '../../shared/rules/questions';
import type { Problem } from '../../shared/schema/problem';
import type { ItemOf, ListStore } from '../ports';
import { type Approved, approvedIn } from './approve';
import { questionsOf } from './voteRows';

/** What a decision without a vote answers. */
export interface AnsweredWithout {
  problems: Problem[];
  approved: Approved[];
  /** The answer that the whole comes to, and the gate's; null where nothing is said. */
  result: string | null;
  gate: Decided['gate'] | null;
}

/** The answers to what a vote would have asked, as a vote's would be kept; an answer that no such question has is a problem. */
export function answeredWithout(store: ListStore, decision: ItemOf<'decisions'>, given: Decided): AnsweredWithout {
  const { outcome, answers = [], result = null, gate = null } = given;
  // An initiative is answered by the result alone.
  const questions = decision.kind === 'initiative' ? [] : questionsOf(store, decision);
  const isAsked = ({ question, answer }: (typeof answers)[number]): boolean =>
    questions.some((one) => one.id === question && one.answers.includes(answer));
  const isTold = outcome === 'decided' && new Set(answers.map(({ question }) => question)).size === answers.length;
  if (answers.length > 0 && !(isTold && answers.every(isAsked)))
    return { problems: [{ field: 'answers', code: 'notChoice' }], approved: [], result, gate };
  const answerTo = (id: string | undefined): string | undefined =>
    answers.find(({ question }) => question === id)?.answer;
  const decides = answerTo(decidingQuestion(questions)?.id);
  return {
    problems: [],
    approved: approvedIn(questions, answerTo),
    result: decides ?? result,
    gate: GATE_ANSWERS.find((answer) => answer === decides) ?? gate,
  };
}
