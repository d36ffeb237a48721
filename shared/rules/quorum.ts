import type { Rule, Vote, VoteQuorum } from '../lists/votes';

/** How many of the municipalities with a mandate must take part. */
interface Quorum {
  taking: number;
  entitled: number;
  needed: number;
  met: boolean;
}

/** Whether enough of the entitled municipalities take part: more than half, unless the rule asks for none. */
export function quorum(taking: number, entitled: number, rule: Pick<Rule, 'quorum'>): Quorum {
  const needed = rule.quorum === 'none' ? 0 : Math.floor(entitled / 2) + 1;
  return { taking, entitled, needed, met: entitled > 0 && taking >= needed };
}

/** What quorum is counted on: at a meeting those who are there, else those who have answered. */
export const quorumBasis = ({ method }: Pick<Vote, 'method'>): VoteQuorum['basis'] =>
  method === 'atMeeting' ? 'present' : 'answered';
