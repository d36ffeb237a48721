import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { AppError } from '../../shared/AppError';
import { memberKey } from '../../shared/lists/members';
import { type Standing, standingOn } from '../../shared/rules/membershipsOn';
import { dayOf } from '../../shared/text/format';
import type { ListStore } from '../ports';
import type { Actor, Origin } from './actor';
import { GoodTokens } from './goodTokens';

/** What the check of a tab token needs to know. */
interface TokenSettings {
  /** `https://login.microsoftonline.com`, or the local issuer. */
  entraBaseUrl: string;
  /** Tenants whose people may come in. */
  allowedTenantIds: readonly string[];
  /** The app's client id: the only audience accepted. */
  clientId: string;
}

/** Who a valid token speaks for. */
export interface Identity {
  tenantId: string;
  objectId: string;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;

/** Reads the tenant from a token that is not yet trusted, only to choose which issuer must have signed it. */
function claimedTenant(token: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const tid = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'tid') : undefined;
    return typeof tid === 'string' ? tid.toLowerCase() : undefined;
  } catch {
    // Not a token at all; the caller refuses it.
    return undefined;
  }
}

/** Entra's keys could not be had, so nothing can be said about the token. */
const lacksKeys = (cause: unknown): boolean =>
  !(cause instanceof errors.JOSEError) ||
  cause.code === errors.JWKSTimeout.code ||
  cause.code === errors.JOSEError.code;

const isPerson = (payload: JWTPayload): boolean =>
  typeof payload.oid === 'string' &&
  payload.idtyp !== 'app' &&
  payload.ver === '2.0' &&
  String(payload.scp ?? '')
    .split(' ')
    .includes('access_as_user');

/**
 * Makes the check of a tab's bearer token: Entra v2, RS256 only, exact issuer for an allowed tenant, exact audience, scope access_as_user.
 * Throws `unauthenticated` for anything else, and `unavailable` when the issuer's keys cannot be read. Source: Microsoft's documentation of tab single sign-on.
 */
export function createTokenCheck(settings: TokenSettings): (header: string | undefined) => Promise<Identity> {
  const keys = new Map<string, JWTVerifyGetKey>();
  const good = new GoodTokens<Identity>(() => new Date());

  function keysOf(tenant: string): JWTVerifyGetKey {
    const known = keys.get(tenant);
    if (known) return known;
    const made = createRemoteJWKSet(new URL(`${settings.entraBaseUrl}/${tenant}/discovery/v2.0/keys`));
    keys.set(tenant, made);
    return made;
  }

  return async (header) => {
    const token = BEARER.exec(header ?? '')?.[1];
    const known = token && good.find(token);
    if (known) return known;
    const tenant = token ? claimedTenant(token) : undefined;
    if (!token || !tenant || !settings.allowedTenantIds.some((id) => id.toLowerCase() === tenant)) {
      throw new AppError('unauthenticated');
    }
    const options = {
      algorithms: ['RS256'],
      issuer: `${settings.entraBaseUrl}/${tenant}/v2.0`,
      audience: settings.clientId,
      requiredClaims: ['exp', 'nbf', 'iat', 'oid', 'tid'],
      clockTolerance: 60,
    };
    const { payload } = await jwtVerify(token, keysOf(tenant), options).catch((cause: unknown) => {
      throw new AppError(lacksKeys(cause) ? 'unavailable' : 'unauthenticated', { cause });
    });
    if (!isPerson(payload)) throw new AppError('unauthenticated');
    const identity = { tenantId: tenant, objectId: String(payload.oid) };
    good.keep(token, identity, payload.exp ?? 0);
    return identity;
  };
}

/** What a person is in the project on a day of Swedish time; today unless said. */
export const standingOf = (store: ListStore, member: string, now = new Date()): Standing | undefined =>
  standingOn(
    { memberships: store.all('memberships'), delegations: store.all('delegations') },
    member,
    dayOf(now.toISOString()),
  );

/** The member behind an identity, as what they are today, who is then known to be there. Throws `unknownPerson` for people who are not, or no longer, in the project. */
export function actorOf(store: ListStore, identity: Identity, { now, ...origin }: Origin & { now?: Date }): Actor {
  const member = store.find('members', memberKey(identity.tenantId, identity.objectId));
  const standing = member && standingOf(store, member.key, now);
  if (!member || !standing) throw new AppError('unknownPerson');
  store.attended();
  return { ...origin, key: member.key, name: member.name, ...standing };
}
