import type { Electorate, QuestionResult, Tally } from '../lists/decisions';
import { decidingQuestion, kindOfQuestion } from '../questions';
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

const TIE = 'Styrgruppen kom inte fram till något beslut: rösterna blev lika.';

const decidingResult = ({ questions }: Electorate, tally: Tally): QuestionResult | undefined =>
  tally.results.find((one) => one.question === decidingQuestion(questions)?.id);

function proposedText({ questions }: Electorate, winner: string | null, unanimous: boolean): string {
  const deciding = decidingQuestion(questions);
  return (winner !== null && deciding && kindOfQuestion(deciding).proposal?.(winner, unanimous)) || TIE;
}

/** Whether enough municipalities took part in a counted vote: those that answered every question, without those that stepped aside. */
export function quorumOf(electorate: Electorate, tally: Tally): Quorum {
  const deciding = decidingResult(electorate, tally);
  const entitled = electorate.municipalities.length;
  const taking = deciding ? entitled - deciding.notAnswered - deciding.conflicted : 0;
  return quorum(Math.min(taking, tally.voters.length), entitled);
}

/** The proposal for a closed vote. Abstaining counts as taking part; unanimity asks that everybody who took a side took the same. */
export function proposeDecision(electorate: Electorate, tally: Tally): Proposal {
  const deciding = decidingResult(electorate, tally);
  const winner = deciding?.winner ?? null;
  const isGate = GATE_ANSWERS.some((answer) => answer === winner);
  return {
    quorumStatus: quorumOf(electorate, tally).met ? 'quorate' : 'notQuorate',
    form: deciding?.unanimous ? 'unanimity' : 'openVote',
    result: winner,
    // `winner` is one of the gate's answers, checked on the line above.
    gate: isGate ? (winner as GateAnswer) : null,
    text: proposedText(electorate, winner, deciding?.unanimous ?? false),
  };
}
