import type { VoteQuorum } from '../lists/vote/quorumShape';
import type { Rule, Vote } from '../lists/votes';

/** How many of the mandates must take part. */
interface Quorum {
  taking: number;
  entitled: number;
  needed: number;
  met: boolean;
}

const NEEDED: Readonly<Record<Rule['quorum'], (entitled: number) => number>> = {
  moreThanHalf: (entitled) => Math.floor(entitled / 2) + 1,
  twoThirds: (entitled) => Math.ceil((entitled * 2) / 3),
  all: (entitled) => entitled,
  none: () => 0,
};

/** Whether enough of the entitled mandates take part, by the rule. */
export function quorum(taking: number, entitled: number, rule: Pick<Rule, 'quorum'>): Quorum {
  const needed = NEEDED[rule.quorum](entitled);
  return { taking, entitled, needed, met: entitled > 0 && taking >= needed };
}

/** What quorum is counted on: at a meeting those who are there, else those who have answered. */
export const quorumBasis = ({ method }: Pick<Vote, 'method'>): VoteQuorum['basis'] =>
  method === 'atMeeting' ? 'present' : 'answered';
