import { following } from '../../shared/api/endpoints';
import type { TokenSource } from '../tokenSource';
import { type Marks, marksIn } from './marksIn';
import { pause, pauseAfter } from './pauses';
import { readEvents } from './readEvents';

/** What is told of the line to the server. */
export interface Told {
  /** These lists have changed, or reach so far now. */
  marks: (marks: Marks) => void;
  /** The server was heard. */
  alive: () => void;
  /** It is no longer. */
  lost: () => void;
}

interface Line {
  token: TokenSource;
  told: Told;
  fetch: typeof fetch;
}

/** The server says something every 20 seconds; a line that is silent for longer than two of those is dead, whatever the network believes. */
const SILENT_MS = 45_000;

type End = { why: 'refused' } | { why: 'ended'; afterMs?: number };

const isStream = (response: Response): boolean =>
  response.ok && (response.headers.get('content-type') ?? '').includes('text/event-stream');

/** Asks with the person's token, and once more with a new one when that is refused. */
async function ask({ token, fetch }: Line, signal: AbortSignal): Promise<Response> {
  const open = (bearer: string) =>
    fetch(`/api/${following.changes.path}`, {
      headers: { authorization: `Bearer ${bearer}` },
      cache: 'no-store',
      signal,
    });
  const first = await token();
  const response = await open(first);
  if (response.status !== 401) return response;
  const second = await token(first);
  return second === first ? response : open(second);
}

/** One stream from beginning to end. */
async function readOnce(line: Line, signal: AbortSignal): Promise<End> {
  const own = new AbortController();
  const stop = (): void => own.abort();
  signal.addEventListener('abort', stop);
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(stop, SILENT_MS);
  };
  try {
    heard();
    const response = await ask(line, own.signal);
    if (response.status === 401 || response.status === 403) return { why: 'refused' };
    const seconds = Number(response.headers.get('retry-after'));
    if (!isStream(response) || !response.body) return { why: 'ended', ...(seconds ? { afterMs: seconds * 1000 } : {}) };
    await readEvents(response.body, ({ data }) => {
      heard();
      line.told.alive();
      const marks = marksIn(data);
      if (marks.size > 0) line.told.marks(marks);
    });
    return { why: 'ended' };
  } catch {
    // Broken, silent, out of reach, or Teams gave no token: all of it passes.
    return { why: 'ended' };
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', stop);
    own.abort();
  }
}

/** Keeps a stream of changes open, made again whatever ends it, until told to stop or until the person's token is refused. */
export async function keepStream(line: Line, signal: AbortSignal): Promise<'stopped' | 'refused'> {
  let failures = 0;
  const told: Told = {
    ...line.told,
    alive: () => {
      failures = 0;
      line.told.alive();
    },
  };
  while (!signal.aborted) {
    const end = await readOnce({ ...line, told }, signal);
    if (signal.aborted) break;
    line.told.lost();
    if (end.why === 'refused') return 'refused';
    failures += 1;
    await pause(Math.max(pauseAfter(failures), end.afterMs ?? 0), signal);
  }
  return 'stopped';
}
