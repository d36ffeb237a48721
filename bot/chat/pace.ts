import type { Clock, Wait } from '../ports';

/** At most so many calls within so many milliseconds. */
type Window = readonly [calls: number, milliseconds: number];

/** Sending, per conversation. Source: Microsoft's "Rate limiting for bots". */
export const SENDING: readonly Window[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
/** Reading members, per conversation. Same source. */
export const READING_MEMBERS: readonly Window[] = [
  [14, 1_000],
  [16, 2_000],
  [120, 30_000],
  [3_600, 3_600_000],
];

/** Waits until one more call in a conversation is within the limits. */
export type Turn = (conversation: string) => Promise<void>;

/** When the next call may go out, given when the earlier ones did or will. */
function nextTime(times: readonly number[], now: number, windows: readonly Window[]): number {
  return windows.reduce((earliest, [calls, milliseconds]) => {
    const first = times[times.length - calls];
    return first === undefined ? earliest : Math.max(earliest, first + milliseconds);
  }, now);
}

/** Keeps calls within the channel's limits by giving each its time in order. */
export function createPace(windows: readonly Window[], { clock, wait }: { clock: Clock; wait: Wait }): Turn {
  const planned = new Map<string, number[]>();
  const longest = Math.max(...windows.map(([, milliseconds]) => milliseconds));
  return async (conversation) => {
    const now = clock().getTime();
    const times = (planned.get(conversation) ?? []).filter((time) => time > now - longest);
    const time = nextTime(times, now, windows);
    planned.set(conversation, [...times, time]);
    if (time > now) await wait(time - now);
  };
}
