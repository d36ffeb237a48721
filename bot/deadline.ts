import { AsyncLocalStorage } from 'node:async_hooks';

/** Until when (ms, by a clock that nobody moves) somebody waits for the work that runs now. */
const deadlines = new AsyncLocalStorage<number | undefined>();

/** Does work for somebody who waits so long (ms) and no longer: every call to Graph within it, with all its retries, keeps to what is left. */
export const withDeadline = <T>(milliseconds: number, work: () => T): T =>
  deadlines.run(performance.now() + milliseconds, work);

/** Does work that nobody waits for, also when it was begun by somebody who does: the log, the cards, the copies of lists. */
export const inBackground = <T>(work: () => T): T => deadlines.run(undefined, work);

/** How long (ms) is left for the work that runs now; Infinity when nobody waits. */
export function timeLeft(): number {
  const until = deadlines.getStore();
  return until === undefined ? Number.POSITIVE_INFINITY : Math.max(0, until - performance.now());
}

/** What a promise gives, or what `late` gives when it has not in so long (ms). The work goes on. */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  if (!Number.isFinite(milliseconds)) return work;
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    const first = await Promise.race([work.then((value) => ({ value })), waited]);
    return first ? first.value : late();
  } finally {
    clearTimeout(timer);
    // Nobody is left to hear of it.
    work.catch(() => undefined);
  }
}
