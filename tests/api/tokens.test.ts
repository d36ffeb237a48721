import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { createTokenCheck } from '../../bot/access/authenticate';
import { freePort } from '../../env/local/freePort';
import { stableGuid } from '../../env/local/seed/people';
import { CLIENT, TENANT } from '../support/testIssuer';
import { askApi, refusal, startWorld, type World } from '../support/testWorld';

const OTHER_TENANT = '0f1e2d3c-4b5a-4968-8776-655443322110';
const objectId = stableGuid('lena-gardtman');
const now = (): number => Math.floor(Date.now() / 1000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const me = (authorization: string | undefined, language = 'sv') =>
  askApi(`${world.url}/api/me`, { authorization, headers: { 'accept-language': language } });
const claims = (changed: JWTPayload = {}) => world.issuer.claims(objectId, changed);
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs without any library, as somebody who wants in would. */
function forge(header: object, payload: object, secret?: string): string {
  const body = `${base64(header)}.${base64(payload)}`;
  return `${body}.${secret === undefined ? '' : createHmac('sha256', secret).update(body).digest('base64url')}`;
}

async function expectStranger(authorization: string | undefined): Promise<void> {
  const answer = await me(authorization);
  expect([answer.status, answer.body]).toEqual([
    401,
    { error: { code: 'unauthenticated', message: expect.stringContaining('Ladda om fliken'), values: {} } },
  ]);
}

describe('a tab token', () => {
  it('from Entra lets its person in', async () => {
    const { status, body } = await me(`Bearer ${await world.token('lena-gardtman')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ key: world.memberKey('lena-gardtman'), municipalityName: 'Orust' });
    // The claims that the tests below make wrong one at a time are right.
    expect((await me(`Bearer ${await world.issuer.sign(claims())}`)).status).toBe(200);
  });

  it('may write its tenant and object id in capitals', async () => {
    const token = await world.issuer.sign(claims({ oid: objectId.toUpperCase() }));
    expect((await me(`Bearer ${token}`)).status).toBe(200);
  });

  it.each([
    ['has expired', () => ({ iat: now() - 7200, nbf: now() - 7200, exp: now() - 300 })],
    ['is not valid yet', () => ({ nbf: now() + 600 })],
    ['is for another app', () => ({ aud: '99999999-0000-4000-8000-000000000000' })],
    ['is for Graph', () => ({ aud: 'https://graph.microsoft.com' })],
    ['is from another issuer', () => ({ iss: 'https://login.example.com/x/v2.0' })],
    ['is from version 1 of the issuer', () => ({ iss: `https://sts.windows.net/${world.issuer.claims('x').tid}/` })],
    ['says version 1', () => ({ ver: '1.0' })],
    ['is from another tenant', () => ({ tid: OTHER_TENANT, iss: `${world.issuer.url}/${OTHER_TENANT}/v2.0` })],
    ['claims another tenant than its issuer', () => ({ tid: OTHER_TENANT })],
    ['tries to lead the key address elsewhere', () => ({ tid: '../../evil' })],
    ['is an app’s', () => ({ idtyp: 'app', scp: undefined, roles: ['access_as_user'] })],
    ['is an app’s with a scope', () => ({ idtyp: 'app' })],
    ['has no scope', () => ({ scp: undefined })],
    ['has another scope', () => ({ scp: 'access_as_user_of_something_else' })],
    ['names nobody', () => ({ oid: undefined })],
    ['names several', () => ({ oid: [objectId] as unknown as string })],
    ['never expires', () => ({ exp: undefined })],
    ['has no beginning', () => ({ nbf: undefined })],
  ] as [string, () => JWTPayload][])('that %s is refused', async (_why, changed) => {
    await expectStranger(`Bearer ${await world.issuer.sign(claims(changed()))}`);
  });

  it('signed with another key is refused, also under the right key’s name', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: world.issuer.key.id })
      .sign(privateKey);
    await expectStranger(`Bearer ${token}`);
  });

  it('that was changed after it was signed is refused', async () => {
    const [header, , signature] = (await world.token('lena-gardtman')).split('.');
    const leader = base64(world.issuer.claims(stableGuid('sara-herrman')));
    await expectStranger(`Bearer ${header}.${leader}.${signature}`);
  });

  it('that says it needs no signature is refused', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      await expectStranger(`Bearer ${forge({ alg, typ: 'JWT' }, claims())}`);
      await expectStranger(`Bearer ${forge({ alg, typ: 'JWT' }, claims())}AAAA`);
    }
  });

  it('signed with the public key as a shared secret is refused', async () => {
    const { publicJwk, id } = world.issuer.key;
    // A public RSA key is a key object, never the bytes of a symmetric one.
    const pem = await exportSPKI((await importJWK(publicJwk, 'RS256')) as CryptoKey);
    for (const secret of [pem, JSON.stringify(publicJwk), publicJwk.n ?? '']) {
      await expectStranger(`Bearer ${forge({ alg: 'HS256', kid: id, typ: 'JWT' }, claims(), secret)}`);
    }
  });

  it('that brings its own key is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    for (const header of [{ jku: 'http://127.0.0.1:1/keys' }, { jwk: world.issuer.key.publicJwk }]) {
      const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
      await expectStranger(`Bearer ${token}`);
    }
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer a.b.c', 'Bearer ..', 'Basic YTpi', 'Bearer a.b.c.d'])(
    'is not %p',
    async (header) => expectStranger(header),
  );

  it('that cannot be checked because the issuer does not answer is not called wrong', async () => {
    const closed = await freePort();
    for (const entraBaseUrl of [`http://127.0.0.1:${closed}`, world.url]) {
      const check = createTokenCheck({ entraBaseUrl, allowedTenantIds: [TENANT], clientId: CLIENT });
      const error = await refusal(check(`Bearer ${await world.token('lena-gardtman')}`));
      expect(error).toMatchObject({ code: 'unavailable' });
    }
  });

  it('is asked for in the reader’s language', async () => {
    expect((await me(undefined, 'en-GB,en;q=0.9')).body).toMatchObject({
      error: { message: expect.stringMatching(/^We .*Teams\.$/) },
    });
  });
});
