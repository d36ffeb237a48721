import type { Item, ListDefinition } from '../../shared/schema/defineList';

/** What decides how closely lists are followed. */
interface Attention {
  /** Something is going on in one of the lists. */
  hot: boolean;
  /** People with a tab open. */
  connections: number;
  followIntervalMs: number;
}

const WATCHED_MS = 60_000;
const RESTING_MS = 300_000;
const LONGEST_PAUSE_MS = 60_000;

/** How long (ms) after one reading of a list the next is due. */
export function followingInterval(list: ListDefinition, attention: Attention): number {
  if (attention.hot && list.live) return attention.followIntervalMs;
  return attention.connections > 0 ? WATCHED_MS : RESTING_MS;
}

/** How long (ms) to leave a list alone after it could not be read so many times in a row. */
export function pauseAfterFailures(failures: number, retryAfterSeconds: number | undefined): number {
  const growing = Math.min(1000 * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS);
  return Math.max(growing, (retryAfterSeconds ?? 0) * 1000);
}

/** Whether something is going on in a list that people follow by the second. */
export const isGoingOnIn = (list: ListDefinition, rows: readonly Item<ListDefinition>[]): boolean =>
  list.isGoingOn !== undefined && rows.some((row) => list.isGoingOn?.(row));
