import type { ListDefinition } from '../../shared/schema/defineList';

/** What decides how closely lists are followed. */
interface Attention {
  /** A meeting is ongoing, or a decision is open or closing. */
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

/** Whether something is going on that people follow by the second. */
export function isHot(meetings: readonly { state: unknown }[], decisions: readonly { state: unknown }[]): boolean {
  return (
    meetings.some((meeting) => meeting.state === 'ongoing') ||
    decisions.some((decision) => decision.state === 'open' || decision.state === 'closing')
  );
}
