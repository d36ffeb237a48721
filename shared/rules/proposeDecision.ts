import type { Decision, Electorate, QuestionResult, Tally } from '../lists/decisions';
import { GATE_ANSWERS, type GateAnswer } from './questions';
import { type Quorum, quorum } from './quorum';

/** What follows from a counted vote, before a person sets the text. */
export interface Proposal {
  quorumStatus: 'quorate' | 'notQuorate';
  form: 'unanimity' | 'openVote';
  /** The winning answer of the deciding question; null when the vote was tied. */
  result: string | null;
  gate: GateAnswer | null;
  /** In Swedish, the language of the minutes. */
  text: string;
}

const gateTexts: Record<GateAnswer, string> = {
  continue: 'Styrgruppen beslutar att fortsätta.',
  change: 'Styrgruppen beslutar att ändra planen.',
  stop: 'Styrgruppen beslutar att avbryta projektet.',
};

function decidingResult(decision: Pick<Decision, 'kind'>, tally: Tally): QuestionResult | undefined {
  const deciding = decision.kind === 'deliverables' ? 'gate' : 'alternative';
  return tally.results.find((one) => one.question === deciding);
}

function proposedText(decision: Pick<Decision, 'kind'>, winner: string | null, unanimous: boolean): string {
  if (winner === null) return 'Styrgruppen kom inte fram till något beslut: rösterna blev lika.';
  if (decision.kind === 'deliverables') return gateTexts[winner as GateAnswer];
  return unanimous ? `Styrgruppen eniga om alternativ ${winner}.` : `Styrgruppen beslutar om alternativ ${winner}.`;
}

/** Whether enough municipalities took part in a counted vote: those that answered every question, without those that stepped aside. */
export function quorumOf(decision: Pick<Decision, 'kind'>, electorate: Electorate, tally: Tally): Quorum {
  const deciding = decidingResult(decision, tally);
  const entitled = electorate.municipalities.length;
  const taking = deciding ? entitled - deciding.notAnswered - deciding.conflicted : 0;
  return quorum(Math.min(taking, tally.voters.length), entitled);
}

/** The proposal for a closed vote. Abstaining counts as taking part; unanimity asks that everybody who took a side took the same. */
export function proposeDecision(decision: Pick<Decision, 'kind'>, electorate: Electorate, tally: Tally): Proposal {
  const deciding = decidingResult(decision, tally);
  const winner = deciding?.winner ?? null;
  const isGate = GATE_ANSWERS.some((answer) => answer === winner);
  return {
    quorumStatus: quorumOf(decision, electorate, tally).met ? 'quorate' : 'notQuorate',
    form: deciding?.unanimous ? 'unanimity' : 'openVote',
    result: winner,
    // `winner` is one of the gate's answers, checked on the line above.
    gate: isGate ? (winner as GateAnswer) : null,
    text: proposedText(decision, winner, deciding?.unanimous ?? false),
  };
}
