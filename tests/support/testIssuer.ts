import type { AddressInfo } from 'node:net';
import { type JWTPayload, SignJWT } from 'jose';
import restify from 'restify';
import { type Identity, registerIdentity } from '../../env/local/identity/registerIdentity';
import { loadSigningKey, type SigningKey } from '../../env/local/identity/signingKey';
import { openDatabase } from '../../env/local/sqlite';

/** The tenant that the tests' people belong to. */
export const TENANT = '7d0c3a52-0f0e-4b5e-9d6f-2a6c1f9b8e10';

/** The audience of the tests' tab tokens. */
export const CLIENT = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';

/** The local issuer on a port of its own, with its key at hand for tokens that should be refused. */
export interface Issuer extends Identity {
  url: string;
  key: SigningKey;
  /** The claims that Entra gives a person's tab token; changed ones make a token that is wrong in one way. */
  claims(objectId: string, changed?: JWTPayload): JWTPayload;
  sign(claims: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

/** Starts the local Microsoft 365's own issuer. */
export async function startIssuer(): Promise<Issuer> {
  const database = openDatabase(':memory:');
  const server = restify.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is never a string.
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const identity = await registerIdentity(server, {
    database,
    clock: () => new Date(),
    baseUrl: url,
    tenantId: TENANT,
    tabClientId: CLIENT,
    botId: CLIENT,
    clientSecrets: {},
  });
  const key = await loadSigningKey(database, 'entra');
  return {
    ...identity,
    url,
    key,
    claims(objectId, changed = {}) {
      const now = Math.floor(Date.now() / 1000);
      const who = { oid: objectId, tid: TENANT, sub: objectId, scp: 'access_as_user', ver: '2.0' };
      return { ...who, aud: CLIENT, iss: `${url}/${TENANT}/v2.0`, iat: now, nbf: now, exp: now + 3600, ...changed };
    },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.id }).sign(key.privateKey),
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      database.close();
    },
  };
}
