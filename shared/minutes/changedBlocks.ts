import type { Block } from './Block';

/** Places of the blocks that were not there before, word for word: what has been changed since. */
export function changedBlocks(now: readonly Block[], before: readonly Block[]): number[] {
  const known = new Set(before.map((block) => JSON.stringify(block)));
  return now.flatMap((block, at) => (known.has(JSON.stringify(block)) ? [] : [at]));
}
