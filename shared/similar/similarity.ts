import type { Feature } from './features';

/** From here on two initiatives are called similar. */
export const LIKELY = 0.4;
/** From here on they may have to do with each other, and are shown below the likely ones. */
export const POSSIBLE = 0.05;

/**
 * The weight of each likeness, from a logistic regression with half of the list's words left out at random, so that letters keep their weight
 * where the list is silent (docs/decisions/0014-similar-initiatives-by-a-list-of-subjects.md).
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  subject: 6.6,
  field: 1.5,
  context: 1.45,
  gram: 3.5,
  area: 1.3,
};
/** A little below what the regression gives: a wrong hint costs more trust than a missing one. */
const BIAS = -6.6;

/** Added in each vector's length, so that one weak word in common is never a full likeness. */
export const FLOORS: Readonly<Record<Feature, number>> = { subject: 0.5, field: 0.2, context: 0.3, gram: 0, area: 0 };

/** How likely it is that two initiatives are similar, 0 to 1, from the sum of their weighted likenesses. */
export const scoreOf = (weighted: number): number => 1 / (1 + Math.exp(-(weighted + BIAS)));

/**
 * A young register says nothing of how common a word is, so that it is filled up to this many rows with what is usual: in how many of them a
 * term of each kind stands (means of the development set).
 */
const ENOUGH = 200;
const USUAL: Readonly<Record<Feature, number>> = { subject: 2, field: 16, context: 12, gram: 3, area: 0 };

/** How much it tells that a term is there, when it stands in `count` of `all` rows: the rarer the more. */
export function telling(feature: Feature, all: number, count: number): number {
  if (feature === 'area') return 1;
  const missing = Math.max(0, ENOUGH - all) / ENOUGH;
  const rows = all + missing * ENOUGH;
  const rarity = Math.log(1 + rows / Math.max(1, count + missing * USUAL[feature]));
  return feature === 'gram' ? rarity : rarity / Math.log(1 + rows);
}
