import type { ServerClock } from './serverClock';

const MARGIN_MS = 60_000;

/** When a token was issued and when it ends, in ms since 1970 by Entra's clock; undefined when it cannot be read. */
function timesOf(token: string): { issued: number; ends: number } | undefined {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const [issued, ends] = [Reflect.get(claims, 'iat'), Reflect.get(claims, 'exp')].map((one) => Number(one) * 1000);
    return issued && ends ? { issued, ends } : undefined;
  } catch {
    // Not a JWT: the server judges it, and a new one is asked for each time.
    return undefined;
  }
}

interface Kept {
  token: string;
  fetched: number;
  times: ReturnType<typeof timesOf>;
}

interface Clocks {
  server: Pick<ServerClock, 'now' | 'isKnown'>;
  /** Never goes back. */
  steady: () => number;
}

/** Gives the signed-in person's token. `refused` is one that the server did not accept, and is never given again while another can be had. */
export type TokenSource = (refused?: string) => Promise<string>;

/**
 * Asks the host for a new token only when the old is about to end: by the server's clock once that is known, and never longer than its own lifetime
 * from when it was fetched. This computer's clock has no say.
 */
export function createTokenSource(ask: () => Promise<string>, { server, steady }: Clocks): TokenSource {
  let kept: Kept | undefined;
  let asking: Promise<string> | undefined;

  function isGood({ times, fetched }: Kept): boolean {
    if (!times) return false;
    const lasts = times.ends - times.issued - MARGIN_MS;
    if (steady() - fetched > lasts) return false;
    return !server.isKnown() || server.now() < times.ends - MARGIN_MS;
  }
  const renew = async (): Promise<string> => {
    try {
      const token = await ask();
      kept = { token, fetched: steady(), times: timesOf(token) };
      return token;
    } finally {
      asking = undefined;
    }
  };
  return async (refused) => {
    if (refused !== undefined && kept?.token === refused) kept = undefined;
    if (kept && isGood(kept)) return kept.token;
    asking ??= renew();
    return asking;
  };
}
