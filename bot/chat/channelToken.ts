import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { AppError } from '../../shared/AppError';
import { GoodTokens } from '../access/goodTokens';
import type { Clock } from '../ports';

/** What the check of a channel token needs to know. */
interface ChannelTokenSettings {
  /** The only audience accepted. */
  botId: string;
  issuer: string;
  openIdMetadataUrl: string;
  fetch: typeof fetch;
  clock: Clock;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;
const METADATA_KEPT_MS = 24 * 60 * 60 * 1000;
const TIMEOUT_MS = 5_000;
const metadata = z.object({ jwks_uri: z.url() });

/** Whether the token is at fault, rather than the way to the keys. */
const isRefused = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.constructor !== errors.JOSEError;

/**
 * Makes the check that goes before botbuilder's own: RS256–RS512 only, exact issuer, the bot as audience, not before its time and with an end.
 * botbuilder answers some bad tokens with 500; this answers all of them alike and never lets through what botbuilder would refuse,
 * since botbuilder checks again. Throws `unauthenticated`, or `unavailable` when the keys cannot be fetched.
 */
export function createChannelTokenCheck(settings: ChannelTokenSettings): (header: string | undefined) => Promise<void> {
  let known: { keys: JWTVerifyGetKey; until: number } | undefined;

  async function readKeys(): Promise<JWTVerifyGetKey> {
    const now = settings.clock().getTime();
    if (known && now < known.until) return known.keys;
    const response = await settings.fetch(settings.openIdMetadataUrl, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`the OpenID metadata answered ${response.status}`);
    const { jwks_uri } = metadata.parse(await response.json());
    const keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT_MS });
    known = { keys, until: now + METADATA_KEPT_MS };
    return keys;
  }

  const good = new GoodTokens<true>(settings.clock);
  return async (header) => {
    const token = BEARER.exec(header ?? '')?.[1];
    if (!token) throw new AppError('unauthenticated');
    if (good.find(token)) return;
    try {
      const { payload } = await jwtVerify(token, await readKeys(), {
        algorithms: ['RS256', 'RS384', 'RS512'],
        issuer: settings.issuer,
        audience: settings.botId,
        requiredClaims: ['exp'],
        // As much as botbuilder allows: five minutes between clocks.
        clockTolerance: 300,
      });
      good.keep(token, true, payload.exp ?? 0);
    } catch (cause) {
      throw new AppError(isRefused(cause) ? 'unauthenticated' : 'unavailable', { cause });
    }
  };
}
