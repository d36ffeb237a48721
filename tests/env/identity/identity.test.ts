import { ConfidentialClientApplication, type INetworkModule, type NetworkRequestOptions } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { loadSigningKey } from '../../../env/local/identity/signingKey';
import { people } from '../../../env/local/seed/people';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../teams/localMicrosoft365';

const BOTFRAMEWORK = 'https://api.botframework.com';
const GRAPH = 'https://graph.microsoft.com';
const person = people[0]!;

let microsoft365: TestMicrosoft365;
let tenantUrl: string;
beforeAll(async () => {
  microsoft365 = await startTestMicrosoft365();
  tenantUrl = `${microsoft365.url}/${microsoft365.settings.tenantId}`;
});
afterAll(() => microsoft365.remove());

const readJson = async <T>(address: string): Promise<T> => (await (await fetch(address)).json()) as T;

async function askForToken(form: Record<string, string>, tenant = tenantUrl) {
  const response = await fetch(`${tenant}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const ownForm = (): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_id: microsoft365.settings.tabClientId,
  client_secret: microsoft365.settings.graphSecret,
  scope: `${GRAPH}/.default`,
});

/** MSAL as the product uses it: it speaks to Microsoft's address, and its network layer leads that to this machine. */
function msal(clientId: string, clientSecret: string): ConfidentialClientApplication {
  const login = 'https://login.microsoftonline.com';
  const send = async (method: string, url: string, options?: NetworkRequestOptions) => {
    const response = await fetch(url.replace(login, microsoft365.url), {
      method,
      headers: options?.headers ?? {},
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as never,
    };
  };
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
  const authority = `${login}/${microsoft365.settings.tenantId}`;
  return new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority, knownAuthorities: ['login.microsoftonline.com'] },
    system: { networkClient },
  });
}

describe('a tab token', () => {
  it('is one that the published keys verify, with Entra’s claims for the person', async () => {
    const { tabClientId, tenantId } = microsoft365.settings;
    const { issuer, jwks_uri: keys } = await readJson<{ issuer: string; jwks_uri: string }>(
      `${tenantUrl}/v2.0/.well-known/openid-configuration`,
    );
    expect(issuer).toBe(`${tenantUrl}/v2.0`);
    const token = await microsoft365.identity.issueTabToken(person);
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
      issuer,
      audience: tabClientId,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'nbf', 'iat', 'uti', 'sub', 'preferred_username'],
    });
    expect(payload).toMatchObject({
      oid: person.objectId,
      tid: tenantId,
      name: person.name,
      scp: 'access_as_user',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      ver: '2.0',
    });
    expect(payload).not.toHaveProperty('idtyp');
    expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
  });

  it('is no pass to Graph or to the bot channel', async () => {
    const token = await microsoft365.identity.issueTabToken(person);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${microsoft365.url}/v1.0/sites/root`, { headers })).status).toBe(401);
    expect((await fetch(`${microsoft365.url}/channel/v3/teams/x`, { headers })).status).toBe(401);
  });
});

describe('a channel token', () => {
  it('is signed with a key that is endorsed for Teams', async () => {
    const serviceUrl = `${microsoft365.url}/channel/`;
    const { jwks_uri: keys } = await readJson<{ jwks_uri: string }>(
      `${microsoft365.url}/botframework/.well-known/openidconfiguration`,
    );
    const published = await readJson<{ keys: { kid: string; endorsements: string[] }[] }>(keys);
    const { payload, protectedHeader } = await jwtVerify(
      await microsoft365.identity.issueChannelToken(serviceUrl),
      createRemoteJWKSet(new URL(keys)),
      { issuer: BOTFRAMEWORK, audience: microsoft365.settings.botId, algorithms: ['RS256'] },
    );
    expect(payload.serviceurl).toBe(serviceUrl);
    expect(published.keys).toContainEqual(
      expect.objectContaining({ kid: protectedHeader.kid, endorsements: ['msteams'] }),
    );
  });

  it('is not signed with the key of the tab tokens', async () => {
    const token = await microsoft365.identity.issueChannelToken(`${microsoft365.url}/channel/`);
    const entra = createRemoteJWKSet(new URL(`${tenantUrl}/discovery/v2.0/keys`));
    await expect(jwtVerify(token, entra)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });
});

describe('an app’s own token', () => {
  it('comes through the real MSAL, for Graph with the app’s role', async () => {
    const { tabClientId, graphSecret, tenantId } = microsoft365.settings;
    const result = await msal(tabClientId, graphSecret).acquireTokenByClientCredential({
      scopes: [`${GRAPH}/.default`],
    });
    const claims = await microsoft365.identity.verifyAppToken(`Bearer ${result?.accessToken}`, GRAPH);
    expect(claims).toMatchObject({
      appid: tabClientId,
      azp: tabClientId,
      tid: tenantId,
      idtyp: 'app',
      ver: '2.0',
      roles: ['Sites.Selected'],
    });
    const headers = { authorization: `Bearer ${result?.accessToken}` };
    const site = await fetch(`${microsoft365.url}/v1.0/sites/fyrbodal.sharepoint.com:/sites/digitala-processer`, {
      headers,
    });
    expect(site.status).toBe(200);
  });

  it('comes through the real MSAL, for the channel with the bot’s password, and opens nothing in Graph', async () => {
    const { botId, botSecret } = microsoft365.settings;
    const bot = msal(botId, botSecret);
    const channel = await bot.acquireTokenByClientCredential({ scopes: [`${BOTFRAMEWORK}/.default`] });
    expect(decodeJwt(channel!.accessToken)).toMatchObject({ aud: BOTFRAMEWORK, appid: botId });
    const graph = await bot.acquireTokenByClientCredential({ scopes: [`${GRAPH}/.default`] });
    const headers = { authorization: `Bearer ${graph?.accessToken}` };
    expect((await fetch(`${microsoft365.url}/v1.0/sites/root`, { headers })).status).toBe(401);
  });

  it('is refused to a wrong password in the words that MSAL understands', async () => {
    const wrong = msal(microsoft365.settings.tabClientId, 'wrong').acquireTokenByClientCredential({
      scopes: [`${GRAPH}/.default`],
    });
    await expect(wrong).rejects.toMatchObject({ errorCode: 'invalid_client' });
  });

  it.each([
    ['an unknown app', { client_id: 'b2d0c1f4-0000-4000-8000-000000000000' }, 400, 'unauthorized_client'],
    ['a name that every object has', { client_id: 'constructor' }, 400, 'unauthorized_client'],
    ['another app’s password', { client_secret: 'x' }, 401, 'invalid_client'],
    ['no password', { client_secret: '' }, 401, 'invalid_client'],
    ['another kind of grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['single permissions', { scope: 'Sites.Read.All' }, 400, 'invalid_scope'],
  ])('is refused to %s', async (_, change, status, error) => {
    const answer = await askForToken({ ...ownForm(), ...change });
    expect(answer).toMatchObject({ status, body: { error } });
    expect(answer.body).not.toHaveProperty('access_token');
  });

  it('is refused in a tenant that is not here', async () => {
    const other = `${microsoft365.url}/0d9a4c1e-0000-4000-8000-000000000000`;
    expect(await askForToken(ownForm(), other)).toMatchObject({ status: 400, body: { error_codes: [90002] } });
    expect((await fetch(`${other}/discovery/v2.0/keys`)).status).toBe(400);
  });
});

describe('the check of an app token', () => {
  const mint = async (change: JWTPayload = {}, keyName = 'entra'): Promise<string> => {
    const key = await loadSigningKey(microsoft365.database, keyName);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: `${tenantUrl}/v2.0`, aud: GRAPH, iat: now, nbf: now, exp: now + 60, ...change };
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.id }).sign(key.privateKey);
  };
  const check = (token: string) => microsoft365.identity.verifyAppToken(`Bearer ${token}`, GRAPH);

  it('lets a right one through', async () => {
    expect(await check(await mint())).toMatchObject({ aud: GRAPH });
  });

  it.each<[string, JWTPayload, string]>([
    ['one that has ended', { exp: 1_600_000_000 }, 'entra'],
    ['one that has not begun', { nbf: 4_000_000_000, exp: 4_100_000_000 }, 'entra'],
    ['another audience', { aud: BOTFRAMEWORK }, 'entra'],
    ['another issuer', { iss: 'https://login.microsoftonline.com/x/v2.0' }, 'entra'],
    ['another key', {}, 'channel'],
  ])('refuses %s', async (_, change, key) => {
    expect(await check(await mint(change, key))).toBeUndefined();
  });

  it('refuses what has no signature, and what is no token', async () => {
    const [, body] = (await mint()).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    expect(await check(unsigned)).toBeUndefined();
    expect(await check('abc')).toBeUndefined();
    expect(await microsoft365.identity.verifyAppToken(undefined, GRAPH)).toBeUndefined();
    expect(await microsoft365.identity.verifyAppToken(`Basic ${await mint()}`, GRAPH)).toBeUndefined();
  });
});

describe('the keys', () => {
  it('stay over a restart, so that tokens do', async () => {
    const token = await microsoft365.identity.issueTabToken(person);
    microsoft365 = await microsoft365.restart();
    const keys = createRemoteJWKSet(new URL(`${tenantUrl}/discovery/v2.0/keys`));
    await expect(jwtVerify(token, keys)).resolves.toMatchObject({ payload: { oid: person.objectId } });
  });

  it('are published without their private half', async () => {
    const entra = await readJson<{ keys: object[] }>(`${tenantUrl}/discovery/v2.0/keys`);
    const channel = await readJson<{ keys: object[] }>(`${microsoft365.url}/botframework/keys`);
    const names = [...entra.keys, ...channel.keys].flatMap(Object.keys);
    expect(names).toEqual(expect.arrayContaining(['kty', 'n', 'e', 'kid']));
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(names).not.toContain(secret);
  });
});
