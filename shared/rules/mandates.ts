import type { MandateRow } from '../lists/mandates';
import { inForce } from './inForce';
import type { Roll } from './roll';

/** Keys of the mandates of a meeting that somebody could vote for; a vacant seat has no vote. */
export const entitledIn = ({ seats, people }: Roll): string[] =>
  seats.map(({ mandate }) => mandate).filter((mandate) => people.some((one) => mayEverVote(one, mandate)));

const mayEverVote = ({ capacity, mandates }: Roll['people'][number], mandate: string): boolean =>
  (capacity === 'member' || capacity === 'substitute') && mandates.includes(mandate);

/** Codes of the municipalities that take part on a day: those that have a mandate. */
export const participatingOn = (mandates: readonly MandateRow[], day: string): string[] => [
  ...new Set(mandates.filter((one) => inForce(one, day)).map(({ municipality }) => municipality)),
];
