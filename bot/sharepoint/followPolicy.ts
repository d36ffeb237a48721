import type { Item, ListDefinition } from '../../shared/schema/defineList';

/** What decides how closely lists are followed. */
interface Attention {
  /** Something is going on in one of the lists. */
  hot: boolean;
  /** Somebody has a tab open, or has asked for something in the last minute. */
  watched: boolean;
  followIntervalMs: number;
  /** How long (ms) ago this copy was read whole. */
  wholeForMs: number;
}

/** For so long after somebody asked for something, they count as being there. */
export const WATCHED_MS = 60_000;
const RESTING_MS = 300_000;
/** The change feed may lag behind the lists. A copy that has just been made from it has not seen what is on its way, so it is looked at again soon. */
const SETTLING_MS = 60_000;
const SETTLING_INTERVALS = 5;
const LONGEST_PAUSE_MS = 60_000;

/** How long (ms) after one reading of a list the next is due. */
export function followingInterval(list: ListDefinition, attention: Attention): number {
  if (attention.hot && list.live) return attention.followIntervalMs;
  if (attention.wholeForMs < SETTLING_MS) return attention.followIntervalMs * SETTLING_INTERVALS;
  return attention.watched ? WATCHED_MS : RESTING_MS;
}

/** How long (ms) to leave a list alone after it could not be read so many times in a row. */
export function pauseAfterFailures(failures: number, retryAfterSeconds: number | undefined): number {
  const growing = Math.min(1000 * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS);
  return Math.max(growing, (retryAfterSeconds ?? 0) * 1000);
}

/** Whether something is going on in a list that people follow by the second. */
export const isGoingOnIn = (list: ListDefinition, rows: readonly Item<ListDefinition>[]): boolean =>
  list.isGoingOn !== undefined && rows.some((row) => list.isGoingOn?.(row));
