import type { Ballot } from '../lists/ballots';
import type { VoteQuorum } from '../lists/vote/quorumShape';
import type { Electorate, Question, QuestionResult, Rule, Tally, Vote } from '../lists/votes';
import { decidingQuestion } from '../questions';
import { standingIn } from './ballotChain';
import { outcomeOf } from './outcome';
import { askedIn } from './questions';
import { quorum, quorumBasis } from './quorum';

type Cast = Pick<Ballot, 'revision' | 'round' | 'answers'>;

/** What a round is counted from. */
export interface Round {
  electorate: Electorate;
  rule: Rule;
  method: Vote['method'];
  round: number;
  /** The count of the round before; its ballots stand until they are changed. */
  before: Tally | undefined;
  /** A mandate's readable ballots, of its unbroken chain alone. */
  chainOf(mandate: string): readonly Cast[];
  /** Mandates with somebody at the meeting who may vote. */
  present: readonly string[];
}

const answerIn = (ballot: Pick<Cast, 'answers'>, question: string): string | undefined =>
  ballot.answers.find((one) => one.question === question)?.answer;

/** Answer -> the mandates that gave it, in ballots by mandate. */
export function whoAnswered(
  question: Pick<Question, 'id'>,
  standing: ReadonlyMap<string, Pick<Cast, 'answers'>>,
): Record<string, string[]> {
  const who: Record<string, string[]> = {};
  for (const [mandate, ballot] of standing) {
    const answer = answerIn(ballot, question.id);
    if (answer !== undefined) who[answer] = [...(who[answer] ?? []), mandate];
  }
  return who;
}

const numberOf = (who: Readonly<Record<string, string[]>>, answer: string): number => who[answer]?.length ?? 0;

/** Who takes part: those who are there, or those who have answered what decides; whoever steps aside does not. */
function quorumOf(of: Round, standing: ReadonlyMap<string, Cast>): VoteQuorum {
  const { electorate, rule, present } = of;
  const basis = quorumBasis(of);
  const deciding = decidingQuestion(askedIn(electorate));
  const answers = (mandate: string): string | undefined => {
    const ballot = standing.get(mandate);
    return ballot && deciding && answerIn(ballot, deciding.id);
  };
  const taking = electorate.municipalities.filter((mandate) =>
    basis === 'present' ? present.includes(mandate) : answers(mandate) !== undefined,
  );
  const staying = taking.filter((mandate) => answers(mandate) !== 'conflictOfInterest');
  return { basis, ...quorum(staying.length, electorate.municipalities.length, rule) };
}

function resultOf(
  question: Question,
  { electorate, rule }: Round,
  { standing, quorum: met }: { standing: ReadonlyMap<string, Cast>; quorum: VoteQuorum },
): QuestionResult {
  const who = whoAnswered(question, standing);
  const counts = Object.fromEntries(question.answers.map((answer) => [answer, numberOf(who, answer)]));
  const conflicted = numberOf(who, 'conflictOfInterest');
  const given = Object.values(who).reduce((sum, mandates) => sum + mandates.length, 0);
  const chair = rule.chair === undefined ? undefined : standing.get(rule.chair);
  return {
    question: question.id,
    counts,
    who,
    abstained: numberOf(who, 'abstain'),
    conflicted,
    notAnswered: electorate.municipalities.length - given,
    ...outcomeOf({
      question,
      counts,
      answered: given - conflicted,
      quorum: met,
      rule,
      chairs: chair && answerIn(chair, question.id),
    }),
  };
}

/** The ballot that stands for each mandate of the electorate in a round. */
function standingBallots<B extends Cast>(of: Omit<Round, 'chainOf'> & { chainOf(mandate: string): readonly B[] }) {
  const standing = new Map<string, B>();
  for (const mandate of of.electorate.municipalities) {
    const place = { round: of.round, countedBefore: of.before?.counted[mandate] };
    const ballot = standingIn(of.chainOf(mandate), place);
    if (ballot) standing.set(mandate, ballot);
  }
  return standing;
}

/** Counts a round: one ballot for each mandate of the electorate, whole; mandates outside it never count. */
export function tally(of: Round): Tally {
  const standing = standingBallots(of);
  const { municipalities } = of.electorate;
  const met = quorumOf(of, standing);
  return {
    round: of.round,
    counted: Object.fromEntries([...standing].map(([mandate, { revision }]) => [mandate, revision])),
    voters: municipalities.filter((code) => standing.has(code)),
    missing: municipalities.filter((code) => !standing.has(code)),
    quorum: met,
    results: askedIn(of.electorate).map((question) => resultOf(question, of, { standing, quorum: met })),
  };
}
