import { following } from '../../shared/api/endpoints';
import type { TokenSource } from '../tokenSource';
import type { Told } from './keepStream';
import { marksIn } from './marksIn';
import { pause } from './pauses';

const VISIBLE_MS = 15_000;
const HIDDEN_MS = 120_000;

interface Polling {
  token: TokenSource;
  told: Told;
  fetch: typeof fetch;
}

/** Asks our own server now and then how far each list reaches: where windows cannot share a stream, each with its own would take all connections. */
export async function pollMarks({ token, told, fetch }: Polling, signal: AbortSignal): Promise<void> {
  const askAs = async (bearer: string) =>
    fetch(`/api/${following.marks.path}`, {
      headers: { authorization: `Bearer ${bearer}` },
      cache: 'no-store',
      signal,
    });
  while (!signal.aborted) {
    try {
      const first = await token();
      const response = await askAs(first);
      const answer = response.status === 401 ? await askAs(await token(first)) : response;
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      told.marks(marksIn(await answer.text()));
      told.alive();
    } catch {
      // It is asked again; until then the page says since when it has heard nothing.
      if (!signal.aborted) told.lost();
    }
    await pause(document.visibilityState === 'visible' ? VISIBLE_MS : HIDDEN_MS, signal);
  }
}
