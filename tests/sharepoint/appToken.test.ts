import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createAppTokens } from '../../bot/access/appToken';
import type { AppCredential } from '../../bot/config';

const TENANT = '7d2f8f8e-3c1a-4b52-9a75-0c1d2e3f4a5b';
const CLIENT = '11f0c3a4-5b6d-4e7f-8a90-b1c2d3e4f506';
const SCOPE = 'https://graph.microsoft.com/.default';

/** An issuer that gives tokens with a serial number, and remembers what it was asked. */
function issuer(credential: AppCredential, answer?: () => Response) {
  const asked: { url: URL; form: URLSearchParams }[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    asked.push({ url: new URL(String(input)), form: new URLSearchParams(String(init?.body)) });
    const token = { token_type: 'Bearer', expires_in: 3599, access_token: `token-${asked.length}` };
    return answer?.() ?? Response.json(token);
  };
  const identity = { clientId: CLIENT, tenantId: TENANT, credential };
  return { asked, tokens: createAppTokens(identity, { entraBaseUrl: 'http://localhost:4998', fetch }) };
}

describe('tokens for the app itself', () => {
  it('are asked for with the secret, at the address given', async () => {
    const { asked, tokens } = issuer({ kind: 'secret', secret: 'hemlig & å' });
    await expect(tokens.token(SCOPE)).resolves.toBe('token-1');
    expect(asked[0]!.url.origin + asked[0]!.url.pathname).toBe(`http://localhost:4998/${TENANT}/oauth2/v2.0/token`);
    expect(Object.fromEntries(asked[0]!.form)).toMatchObject({
      grant_type: 'client_credentials',
      client_id: CLIENT,
      client_secret: 'hemlig & å',
      scope: expect.stringContaining(SCOPE),
    });
  });

  it('are kept while they are valid, each for its own scope', async () => {
    const { asked, tokens } = issuer({ kind: 'secret', secret: 'hemlig' });
    await tokens.token(SCOPE);
    await expect(tokens.token(SCOPE)).resolves.toBe('token-1');
    await expect(tokens.token('https://api.botframework.com/.default')).resolves.toBe('token-2');
    expect(asked).toHaveLength(2);
  });

  it('are asked for once by many that need one in the same moment', async () => {
    const { asked, tokens } = issuer({ kind: 'secret', secret: 'hemlig' });
    const given = await Promise.all(Array.from({ length: 50 }, () => tokens.token(SCOPE)));
    expect([new Set(given).size, asked.length]).toEqual([1, 1]);
  });

  it('are asked for with a signed statement when there is a certificate', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { asked, tokens } = issuer({ kind: 'certificate', thumbprint: 'ab'.repeat(32), privateKey: pem });
    await expect(tokens.token(SCOPE)).resolves.toBe('token-1');
    const assertion = asked[0]!.form.get('client_assertion')!;
    expect(decodeJwt(assertion)).toMatchObject({ iss: CLIENT, sub: CLIENT });
    expect(decodeProtectedHeader(assertion)).toMatchObject({
      'x5t#S256': Buffer.from('ab'.repeat(32), 'hex').toString('base64url'),
    });
    expect(asked[0]!.form.get('client_secret')).toBeNull();
  });

  it('that are refused are told as Entra ID being unavailable, with the reason kept', async () => {
    const { tokens } = issuer({ kind: 'secret', secret: 'fel' }, () =>
      Response.json(
        { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret' },
        { status: 401 },
      ),
    );
    await expect(tokens.token(SCOPE)).rejects.toMatchObject({
      code: 'unavailable',
      cause: expect.objectContaining({ message: expect.stringContaining('AADSTS7000215') }),
    });
  });
});
