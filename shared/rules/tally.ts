import type { Ballot } from '../lists/ballots';
import type { Electorate, Question, QuestionResult, Tally } from '../lists/decisions';

type Cast = Pick<Ballot, 'question' | 'municipality' | 'revision' | 'answer'>;

/** The ballot that counts for each mandate and question: the one with the highest revision. */
export function countingBallots<B extends Cast>(ballots: readonly B[]): B[] {
  const latest = new Map<string, B>();
  for (const ballot of ballots) {
    const mandate = `${ballot.question}|${ballot.municipality}`;
    const known = latest.get(mandate);
    if (!known || known.revision < ballot.revision) latest.set(mandate, ballot);
  }
  return [...latest.values()];
}

function resultOf(question: Question, electorate: Electorate, counting: readonly Cast[]): QuestionResult {
  const own = counting.filter(
    (one) => one.question === question.id && electorate.municipalities.includes(one.municipality),
  );
  const count = (answer: string): number => own.filter((one) => one.answer === answer).length;
  const counts = Object.fromEntries(question.answers.map((answer) => [answer, count(answer)]));
  const most = Math.max(0, ...Object.values(counts));
  const leaders = question.answers.filter((answer) => counts[answer] === most);
  const abstained = count('abstain');
  const conflicted = count('conflictOfInterest');
  const winner = most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
  return {
    question: question.id,
    counts,
    abstained,
    conflicted,
    notAnswered: electorate.municipalities.length - own.length,
    winner,
    unanimous: winner !== null && own.length - abstained - conflicted === counts[winner],
    ballots: Object.fromEntries(own.map((one) => [one.municipality, one.revision])),
  };
}

/** The ballots that a count is made of; one that came after it is not among them. */
export const countedBallots = <B extends Cast>(ballots: readonly B[], { results }: Tally): B[] =>
  ballots.filter((ballot) =>
    results.some((one) => one.question === ballot.question && one.ballots[ballot.municipality] === ballot.revision),
  );

/** Counts a vote: one mandate per municipality and question, highest revision counts, mandates outside the electorate never do. */
export function tally(electorate: Electorate, ballots: readonly Cast[]): Tally {
  const counting = countingBallots(ballots);
  const voters = electorate.municipalities.filter((code) =>
    electorate.questions.every((question) =>
      counting.some((one) => one.question === question.id && one.municipality === code),
    ),
  );
  return {
    voters,
    missing: electorate.municipalities.filter((code) => !voters.includes(code)),
    results: electorate.questions.map((question) => resultOf(question, electorate, counting)),
  };
}
