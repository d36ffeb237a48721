import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { LONGEST_REMARK } from '../../shared/lists/ballots';

const ANSWER = 'answer:';
const CONDITION = 'condition:';
const COMMENT = 'comment:';

const LONGEST_ANSWER = 200;
const MOST_INPUTS = 60;

/** Names of the form's inputs for one question. */
export const inputsOf = (question: string) => ({
  answer: `${ANSWER}${question}`,
  condition: `${CONDITION}${question}`,
  comment: `${COMMENT}${question}`,
});

/** A text beside an answer: null when empty, undefined when the form cannot have sent it. */
function remark(input: unknown): string | null | undefined {
  if (input === undefined) return null;
  if (typeof input !== 'string' || input.length > LONGEST_REMARK) return undefined;
  return input.trim() || null;
}

/** Reads the form's inputs; anything that the form cannot have sent makes the whole unreadable. */
export function answersIn(inputs: object): BallotAnswer[] | undefined {
  const questions = Object.keys(inputs).flatMap((name) => (name.startsWith(ANSWER) ? [name.slice(ANSWER.length)] : []));
  if (questions.length > MOST_INPUTS) return undefined;
  const answers: BallotAnswer[] = [];
  for (const question of questions) {
    const names = inputsOf(question);
    const answer: unknown = Reflect.get(inputs, names.answer);
    const condition = remark(Reflect.get(inputs, names.condition));
    const comment = remark(Reflect.get(inputs, names.comment));
    if (typeof answer !== 'string' || answer.length > LONGEST_ANSWER) return undefined;
    if (condition === undefined || comment === undefined) return undefined;
    // An untouched choice is sent as an empty text.
    if (answer !== '') answers.push({ question, answer, condition, comment });
  }
  return answers;
}
