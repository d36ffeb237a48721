import type { Question, Tally, Vote } from '../lists/votes';
import { tallyOf } from './ballotChain';

/** A turn that has been held, and what won it; null where nothing did. */
export interface HeldTurn {
  question: Question;
  winner: string | null;
  tally: Tally;
}

type Held = Pick<Vote, 'state' | 'electorate' | 'tallies' | 'round'>;

const turnIn = ({ electorate }: Held): Question | undefined =>
  electorate?.questions.find(({ turn }) => turn !== undefined);

/** The turns that have been held of a question, in order, out of its votes as they were opened; a first turn begins anew. */
export function turnsHeld(votes: readonly Held[]): HeldTurn[] {
  const held: HeldTurn[] = [];
  for (const vote of votes) {
    const question = turnIn(vote);
    const tally = tallyOf(vote.tallies, vote.round);
    if (vote.state !== 'closed' || !question?.turn || !tally) continue;
    const winner = tally.results.find((one) => one.question === question.id)?.winner ?? null;
    held.splice(question.turn.number - 1, held.length, { question, winner, tally });
  }
  return held;
}

/** Whether a turn has been won and another comes after it. */
export const leadsOn = ({ question: { turn }, winner }: HeldTurn): boolean =>
  turn !== undefined && winner !== null && turn.number < turn.of;

/** Which two are put against each other: first what becomes the counter proposal, last the main proposal against it. */
function pairFor(all: readonly string[], main: string, won: readonly string[]): [string, string] {
  const others = all.filter((one) => one !== main);
  const counter = won.at(-1) ?? others[0] ?? main;
  return won.length === others.length - 1 ? [main, counter] : [counter, others[won.length + 1] ?? main];
}

/**
 * A choice among more than two proposals as it is put next, where they are put in turns (huvudförslag och motförslag). The main proposal is the one that
 * the chair has named; one of two is put as it is.
 */
export function nextTurn(
  question: Question,
  { main, held }: { main: string | undefined; held: readonly HeldTurn[] },
): Question {
  const { answers, options = [] } = question;
  if (answers.length < 3) return question;
  const named = held.at(-1)?.question.turn?.main ?? main ?? '';
  const first = answers.includes(named) ? named : (answers[0] ?? '');
  const won = held.flatMap(({ winner }) => winner ?? []);
  const isWhole = [...won, first].every((one) => answers.includes(one)) && won.length < answers.length - 1;
  const before = isWhole ? won : [];
  const pair = pairFor(answers, first, before);
  return {
    ...question,
    answers: pair,
    options: pair.flatMap((key) => options.find((one) => one.key === key) ?? []),
    turn: { number: before.length + 1, of: answers.length - 1, main: first },
  };
}
