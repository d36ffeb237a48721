import type { Wait } from '../ports';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** What Microsoft says to try again: too many, overtaken, and a channel that is down. */
const PASSING = new Set([408, 412, 429, 500, 502, 503, 504]);

/** The HTTP status of an error from the channel; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Seconds the channel asks us to wait, from the answer's Retry-After. */
function askedPause(error: unknown): number | undefined {
  const response: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'response') : undefined;
  const headers: unknown =
    typeof response === 'object' && response !== null ? Reflect.get(response, 'headers') : undefined;
  const get: unknown = typeof headers === 'object' && headers !== null ? Reflect.get(headers, 'get') : undefined;
  if (typeof get !== 'function') return undefined;
  const seconds = Number(get.call(headers, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Tries again, with growing and uneven pauses, what may pass; throws the last error otherwise. `random` gives numbers from 0 to 1. */
export async function persist<T>(
  work: () => Promise<T>,
  { wait, random = Math.random }: { wait: Wait; random?: () => number },
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const status = statusOf(error);
      if (attempt >= ATTEMPTS || (status !== undefined && !PASSING.has(status))) throw error;
      const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + random());
      await wait(Math.min(Math.max(growing, askedPause(error) ?? 0), LONGEST_PAUSE_MS));
    }
  }
}
