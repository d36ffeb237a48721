import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { asJson, type Json } from './Json';

/** One call that the bot made to the channel. */
export interface Call {
  method: string;
  path: string;
  authorization: string | undefined;
  body: Json;
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return asJson(text ? JSON.parse(text) : {});
}

/** A channel on loopback: OpenID metadata, keys, and the connector's REST API, which keeps what it was told. */
export async function startStubChannel(botId: string) {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const strange = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  const calls: Call[] = [];
  const failures: { status: number; headers?: Record<string, string> }[] = [];
  const members: { id: string; aadObjectId: string; name: string; tenantId: string }[] = [];
  let nextId = 1;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const send = (status: number, body: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (path === '/openid')
      return send(200, { issuer: 'x', jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
    if (path === '/keys') return send(200, { keys: [jwk] });
    const body = await readBody(request);
    calls.push({
      method: request.method ?? '',
      path: decodeURIComponent(path),
      authorization: request.headers.authorization,
      body,
    });
    if (path.includes('pagedmembers')) return send(200, { members });
    const failure = failures.shift();
    if (failure) return send(failure.status, { error: { code: 'Fault', message: 'injected' } }, failure.headers);
    send(request.method === 'PUT' ? 200 : 201, { id: `message-${nextId++}` });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    calls,
    members,
    keys,
    strange,
    /** Cards and messages the bot has sent or changed, newest last. */
    sent: () => calls.filter((call) => call.path.includes('/activities')),
    fail: (status: number, headers?: Record<string, string>) =>
      failures.push({ status, ...(headers ? { headers } : {}) }),
    /** A token as the channel signs it; claims and times may be made wrong. */
    token: (claims: Record<string, unknown> = {}, key = keys.privateKey) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        serviceurl: `${url}/`,
        iss: 'https://api.botframework.com',
        aud: botId,
        nbf: now - 10,
        iat: now - 10,
        exp: now + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
        .sign(key);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type StubChannel = Awaited<ReturnType<typeof startStubChannel>>;
