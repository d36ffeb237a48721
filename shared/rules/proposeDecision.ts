import type { Decision } from '../lists/decisions';
import type { Electorate, Tally } from '../lists/votes';
import { decidingQuestion, kindOfQuestion } from '../questions';
import { proposals } from '../text/proposals';
import { askedIn, GATE_ANSWERS, type GateAnswer } from './questions';

/** What follows from a counted vote, before a person sets the text. */
export interface Proposal {
  quorumStatus: 'quorate';
  form: NonNullable<Decision['form']>;
  /** The winning answer of the deciding question; null when there is none. */
  result: string | null;
  gate: GateAnswer | null;
  /** In Swedish, the language of the minutes. */
  text: string;
}

/** The proposal for a counted vote; none when too few took part, since nothing can be decided. */
export function proposeDecision(electorate: Electorate, { quorum, results }: Tally): Proposal | null {
  const deciding = decidingQuestion(askedIn(electorate));
  const result = results.find((one) => one.question === deciding?.id);
  if (!quorum.met || !deciding || !result || result.outcome === 'notQuorate') return null;
  const { outcome, winner } = result;
  // Another turn decides: what has been won is a place as the counter proposal.
  if (winner !== null && deciding.turn && deciding.turn.number < deciding.turn.of) return null;
  const text =
    winner === null
      ? proposals.undecided[outcome]
      : kindOfQuestion(deciding).proposal?.(deciding, winner, outcome === 'unanimous');
  return {
    quorumStatus: 'quorate',
    form: outcome === 'unanimous' ? 'unanimity' : 'openVote',
    result: winner,
    gate: GATE_ANSWERS.find((answer) => answer === winner) ?? null,
    text: text ?? '',
  };
}
