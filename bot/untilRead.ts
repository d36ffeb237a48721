import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../shared/AppError';
import type { Logger } from './ports';

/** The first reading of the lists, however long SharePoint is away. */
export interface Reading {
  readonly isDone: boolean;
  /** Reads until it succeeds; false when it was stopped before. Throws what waiting does not mend. */
  begin(): Promise<boolean>;
  /** Resolves when the lists have been read; never when they are not. */
  done: Promise<void>;
  stop(): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

const isAway = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'unavailable' || error.code === 'throttled');

/** Makes the first reading of a store. A process that is started while SharePoint is away waits for it, and goes on by itself. */
export function untilRead(store: { start(): Promise<void> }, { logger }: { logger: Logger }): Reading {
  const stopped = new AbortController();
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let isDone = false;

  async function begin(): Promise<boolean> {
    for (let next = FIRST_PAUSE_MS; ; next = Math.min(next * 2, LONGEST_PAUSE_MS)) {
      try {
        await store.start();
        isDone = !stopped.signal.aborted;
        if (isDone) finish();
        return isDone;
      } catch (error) {
        if (stopped.signal.aborted) return false;
        if (!isAway(error)) throw error;
        const asked = error instanceof AppError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
        logger.warn({ err: error }, 'SharePoint cannot be read yet; people are told so, and it is tried again');
        await pause(Math.max(next, asked), undefined, { signal: stopped.signal }).catch(() => undefined);
        if (stopped.signal.aborted) return false;
      }
    }
  }

  return {
    get isDone() {
      return isDone;
    },
    begin,
    done,
    stop: () => stopped.abort(),
  };
}
