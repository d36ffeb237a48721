import type { Feature } from './features';

/** From here on two initiatives are called similar. */
export const LIKELY = 0.4;
/** From here on they may have to do with each other, and are shown below the likely ones. */
export const POSSIBLE = 0.05;

/**
 * The weight of each likeness. Chosen among many by what they find with half of the list's words left out at random, at the precision that is
 * wanted (docs/decisions/0014-similar-initiatives-by-a-list-of-subjects.md). All of them, with the bias, are two thirds of what a regression
 * gives, so that scores fall off less steeply: where the likely ones begin is the same, and more of those below are shown.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  subject: 2.99,
  use: 3.4,
  field: 1.16,
  context: 0.34,
  gram: 0.88,
  area: 0.48,
};
/** A little below what the regression gives: a wrong hint costs more trust than a missing one. */
const BIAS = -4.9;

/** Added in each vector's length, so that one weak word in common is never a full likeness. */
export const FLOORS: Readonly<Record<Feature, number>> = {
  subject: 0.5,
  use: 0.3,
  field: 0.2,
  context: 0.3,
  gram: 0,
  area: 0,
};

/** How likely it is that two initiatives are similar, 0 to 1, from the sum of their weighted likenesses. */
export const scoreOf = (weighted: number): number => 1 / (1 + Math.exp(-(weighted + BIAS)));

/**
 * A young register says nothing of how common a word is, so that it is filled up to this many rows with what is usual: in how many of them a
 * term of each kind stands (means of the development set).
 */
const ENOUGH = 200;
const USUAL: Readonly<Record<Feature, number>> = { subject: 2, use: 0, field: 16, context: 12, gram: 3, area: 0 };

/** How much it tells that a term is there, when it stands in `count` of `all` rows: the rarer the more. */
export function telling(feature: Feature, all: number, count: number): number {
  if (feature === 'area' || feature === 'use') return 1;
  const missing = Math.max(0, ENOUGH - all) / ENOUGH;
  const rows = all + missing * ENOUGH;
  const rarity = Math.log(1 + rows / Math.max(1, count + missing * USUAL[feature]));
  return feature === 'gram' ? rarity : rarity / Math.log(1 + rows);
}
