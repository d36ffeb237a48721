import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Server } from 'restify';
import type { Database } from '../sqlite';
import {
  addChannelDocuments,
  addEntraRoutes,
  CHANNEL_ISSUER,
  LIFETIME_SECONDS,
  type SignedClaims,
} from './identityRoutes';
import { loadSigningKey, type SigningKey } from './signingKey';

/** A person that a tab token can speak for. */
interface TokenPerson {
  objectId: string;
  name: string;
}

/** What the issuer needs to know. */
interface IdentityDependencies {
  database: Database;
  clock: () => Date;
  /** Where this server is reached, for example http://localhost:3979. */
  baseUrl: string;
  tenantId: string;
  /** The tabs' audience. */
  tabClientId: string;
  botId: string;
  /** Client id -> secret of the apps that may ask for tokens of their own. */
  clientSecrets: Readonly<Record<string, string>>;
}

/** The issuer of everything that is signed on this machine. */
export interface Identity {
  issueTabToken(person: TokenPerson): Promise<string>;
  /** A token from the bot channel to the bot. */
  issueChannelToken(serviceUrl: string): Promise<string>;
  /** The claims of an app's token for an audience, or undefined when the header holds no valid one. */
  verifyAppToken(header: string | undefined, audience: string): Promise<JWTPayload | undefined>;
}

const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

function signer(key: SigningKey, clock: () => Date): (what: SignedClaims) => Promise<string> {
  return ({ issuer, audience, claims }) => {
    const now = Math.floor(clock().getTime() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(key.privateKey);
  };
}

/** Entra's documents, keys and token endpoint for one tenant, and the bot channel's documents, on this machine. */
export async function registerIdentity(server: Server, dependencies: IdentityDependencies): Promise<Identity> {
  const { database, clock, baseUrl, tenantId, tabClientId, botId, clientSecrets } = dependencies;
  const entraKey = await loadSigningKey(database, 'entra');
  const channelKey = await loadSigningKey(database, 'channel');
  const signEntra = signer(entraKey, clock);
  const signChannel = signer(channelKey, clock);
  const keySet = createLocalJWKSet({ keys: [entraKey.publicJwk] });
  const issuer = `${baseUrl}/${tenantId}/v2.0`;

  addEntraRoutes(server, {
    baseUrl,
    tenantId,
    clientSecrets,
    graphClientId: tabClientId,
    publicKey: entraKey.publicJwk,
    sign: signEntra,
  });
  addChannelDocuments(server, { baseUrl, publicKey: channelKey.publicJwk });
  return {
    issueTabToken({ objectId, name }) {
      const upn = `${objectId}@${tenantId}`;
      const claims = {
        azp: TEAMS_WEB_CLIENT,
        scp: 'access_as_user',
        oid: objectId,
        tid: tenantId,
        name,
        preferred_username: upn,
      };
      return signEntra({
        issuer,
        audience: tabClientId,
        claims: { ...claims, sub: objectId, uti: randomUUID(), ver: '2.0' },
      });
    },
    issueChannelToken: (serviceUrl) =>
      signChannel({ issuer: CHANNEL_ISSUER, audience: botId, claims: { serviceurl: serviceUrl } }),
    async verifyAppToken(header, audience) {
      const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
      if (!token) return undefined;
      const options = { issuer, audience, algorithms: ['RS256'], currentDate: clock() };
      const verified = await jwtVerify(token, keySet, options).catch(() => undefined);
      return verified?.payload;
    },
  };
}
