import type { Clock } from '../ports';
import { GraphFailure, readBareFailure } from './graphError';
import type { CallCounts } from './graphTransport';

/** A request to an address that is its own permission. */
export interface BareRequest {
  method: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
}

interface Settings {
  fetch: typeof fetch;
  clock: Clock;
  timeoutMs?: number;
  counts: CallCounts;
}

/** Sends it once, without a token, which such addresses refuse. Answers its JSON; throws GraphFailure. */
export async function sendBare(url: string, request: BareRequest, settings: Settings): Promise<unknown> {
  const { fetch, clock, counts, timeoutMs = 30_000 } = settings;
  counts.kinds[request.method === 'GET' ? 'read' : 'update'] += 1;
  try {
    const { method, headers = {}, body = null } = request;
    // The compiler knows of shared buffers, which these are not.
    const sent = body as Uint8Array<ArrayBuffer> | null;
    const response = await fetch(url, { method, headers, body: sent, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw await readBareFailure(response, clock());
    return response.status === 204 ? {} : ((await response.json()) as unknown);
  } catch (error) {
    counts.failed += 1;
    if (error instanceof GraphFailure) throw error;
    // No answer, or one that is not JSON: it may have been done.
    throw new GraphFailure('uncertain', { status: 0, code: '', message: String(error) }, error);
  }
}
