import type { Shape } from '../schema/shape';

const between = (least: number, most: number): Shape<string> => ({
  is: (value): value is string => typeof value === 'string' && value.length >= least && value.length <= most,
  sample: (given) => given,
});

/** A row's key on its way to the server. */
export const sentKey = between(1, 200);
/** A text that somebody has written; what more it must be is its field's own. */
export const sentText = between(0, 2000);
