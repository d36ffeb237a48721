import { ApiError } from './ApiError';

const MOST_TRIES = 3;
/** Nobody sits and waits for longer; they are told how long it is, and press again themselves. */
const LONGEST_SECONDS = 60;

/** How long (seconds) the server asked to be left alone, when that is a time that somebody may wait for. */
export const askedToWait = (error: unknown): number | undefined => {
  if (!(error instanceof ApiError) || error.code !== 'throttled') return undefined;
  const { retryAfterSeconds: seconds } = error;
  return seconds !== undefined && seconds <= LONGEST_SECONDS ? seconds : undefined;
};

/**
 * Calls, and again when the server has asked for time and that has passed; `waiting` is told before each pause, so that what the person is promised is what
 * happens. Every call of ours may be sent twice: rows have keys, changes a version. Throws what the last try threw.
 */
export async function patiently<R>(call: () => Promise<R>, waiting: (seconds: number) => void): Promise<R> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const seconds = askedToWait(error);
      if (seconds === undefined || tried >= MOST_TRIES) throw error;
      waiting(seconds);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}
