import type { Outcome, Question, Rule } from '../lists/votes';

/** What decides what the result of a question is called. */
interface Counted {
  question: Pick<Question, 'answers'>;
  /** Answer that takes a side -> number of mandates. */
  counts: Readonly<Record<string, number>>;
  /** Mandates that answered, those that took no side among them, without those that stepped aside. */
  answered: number;
  quorum: { met: boolean; needed: number };
  rule: Rule;
  /** The chair's own answer. */
  chairs: string | undefined;
}

interface Named {
  outcome: Outcome;
  winner: string | null;
}

/** The chair's vote decides between the leading answers, where the rule says so and the chair took one of them. */
const byChair = (leaders: readonly string[], { chairs }: Counted): Named | undefined =>
  chairs !== undefined && leaders.includes(chairs) ? { outcome: 'chair', winner: chairs } : undefined;

const isEnough = (majority: Rule['majority'], most: number, cast: number): boolean => {
  if (majority === 'most') return true;
  return majority === 'twoThirds' ? most * 3 >= cast * 2 : most > cast / 2;
};

/** What a result is called, and what won. The one place: headline, proposal, card, receipt and bot say what this says. */
export function outcomeOf(counted: Counted): Named {
  const { question, counts, quorum, rule } = counted;
  const votesFor = (answer: string): number => counts[answer] ?? 0;
  const sides = question.answers.filter((answer) => votesFor(answer) > 0);
  const cast = sides.reduce((sum, answer) => sum + votesFor(answer), 0);
  const most = Math.max(0, ...sides.map(votesFor));
  const leaders = sides.filter((answer) => votesFor(answer) === most);
  const [leader = null] = leaders;
  if (!quorum.met) return { outcome: 'notQuorate', winner: null };
  if (leader === null) return { outcome: 'nobody', winner: null };
  if (leaders.length > 1) {
    return (rule.tie === 'chair' && byChair(leaders, counted)) || { outcome: 'tie', winner: null };
  }
  if (sides.length === 1 && counted.answered >= quorum.needed) return { outcome: 'unanimous', winner: leader };
  if (isEnough(rule.majority, most, cast)) return { outcome: 'majority', winner: leader };
  return (rule.plurality === 'chair' && byChair(sides, counted)) || { outcome: 'plurality', winner: null };
}
