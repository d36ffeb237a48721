import type { Ballot } from '../lists/ballots';
import type { Tally } from '../lists/votes';

type Cast = Pick<Ballot, 'revision' | 'round'>;

/** A ballot's key. A mandate's ballots are a chain: each is made from the one before and takes the number after it. */
export const ballotKey = (vote: string, mandate: string, revision: number): string => `${vote}.${mandate}.${revision}`;

/** The last revision of a chain that begins at 1 without a gap. It follows the keys, so a row that cannot be read does not end it. */
export function lastRevision(isThere: (revision: number) => boolean): number {
  let last = 0;
  while (isThere(last + 1)) last += 1;
  return last;
}

/** The ballot of a chain that counts in a round: the newest of that round, else the one that was counted in the round before. */
export function standingIn<B extends Cast>(
  chain: readonly B[],
  { round, countedBefore }: { round: number; countedBefore: number | undefined },
): B | undefined {
  const newest = chain.filter((one) => one.round === round).reduce<B | undefined>(newer, undefined);
  return newest ?? chain.find((one) => one.revision === countedBefore);
}

const newer = <B extends Cast>(a: B | undefined, b: B): B => (a && a.revision > b.revision ? a : b);

/** The count of a round, if it has been counted. */
export const tallyOf = (tallies: { rounds: readonly Tally[] } | null, round: number): Tally | undefined =>
  tallies?.rounds.find((one) => one.round === round);
