const MARGIN_MS = 60_000;

/** The moment a token stops being valid, in milliseconds; 0 when it cannot be read, so that it is never kept. */
export function expiryOf(token: string): number {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const expiry = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'exp') : 0;
    return typeof expiry === 'number' ? expiry * 1000 : 0;
  } catch {
    // Not a JWT: the server judges it, and a new one is asked for each time.
    return 0;
  }
}

/** Gives the signed-in person's token and asks the host for a new one only when the old is about to end. */
export function createTokenSource(ask: () => Promise<string>, now: () => number): () => Promise<string> {
  let kept: { token: string; until: number } | undefined;
  let asking: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    try {
      const token = await ask();
      kept = { token, until: expiryOf(token) - MARGIN_MS };
      return token;
    } finally {
      asking = undefined;
    }
  };
  return async () => {
    if (kept && kept.until > now()) return kept.token;
    asking ??= renew();
    return asking;
  };
}
