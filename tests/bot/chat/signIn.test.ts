import { SignJWT } from 'jose';
import { BOT, type Chat, startChat } from './chatHarness';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

describe('who may speak to the bot', () => {
  let chat: Chat;
  beforeAll(async () => {
    // botbuilder says each of its own refusals on the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    chat = await startChat();
  });
  afterAll(async () => {
    await chat.close();
    jest.restoreAllMocks();
  });

  const message = () => chat.recorded('personalMessage', 'hjälp', 'somebody');
  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: BOT,
    serviceurl: `${chat.channel.url}/`,
    exp: seconds() + 600,
  });

  it('lets in what the channel has signed', async () => {
    const answer = await chat.post(message(), `Bearer ${await chat.channel.token()}`);
    expect(answer.status).toBe(200);
    expect(chat.channel.sent()).toHaveLength(1);
    expect(chat.channel.sent()[0]?.authorization).toBe('Bearer the-bots-own-token');
  });

  it.each<[string, (chat: Chat) => Promise<string | undefined> | string | undefined]>([
    ['no token', () => undefined],
    ['an empty bearer', () => 'Bearer '],
    ['another scheme', () => 'Basic YTpi'],
    ['garbage', () => 'Bearer abc.def.ghi'],
    ['three dots of nothing', () => 'Bearer ...'],
    ['no signature', () => `Bearer ${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims())}.`],
    ['alg none with a signature', () => `Bearer ${encode({ alg: 'none', kid: 'k1' })}.${encode(claims())}.c2ln`],
    [
      'HS256 with the public key as secret',
      async ({ channel }) => {
        const secret = new TextEncoder().encode(JSON.stringify(channel.keys.publicKey));
        return `Bearer ${await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret)}`;
      },
    ],
    [
      'a signature by other keys',
      async ({ channel }) => `Bearer ${await channel.token({}, channel.strange.privateKey)}`,
    ],
    [
      'a key that nobody knows',
      async ({ channel }) => {
        const made = new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'k2' });
        return `Bearer ${await made.sign(channel.strange.privateKey)}`;
      },
    ],
    ['a time that has not come', async ({ channel }) => `Bearer ${await channel.token({ nbf: seconds() + 3600 })}`],
    ['a time that has passed', async ({ channel }) => `Bearer ${await channel.token({ exp: seconds() - 3600 })}`],
    ['no end', async ({ channel }) => `Bearer ${await channel.token({ exp: undefined })}`],
    ['another bot as audience', async ({ channel }) => `Bearer ${await channel.token({ aud: 'somebody-else' })}`],
    ['no audience', async ({ channel }) => `Bearer ${await channel.token({ aud: undefined })}`],
    ['another issuer', async ({ channel }) => `Bearer ${await channel.token({ iss: 'https://example.com' })}`],
    [
      'another service address',
      async ({ channel }) => `Bearer ${await channel.token({ serviceurl: 'http://127.0.0.1:9/' })}`,
    ],
    ['no service address', async ({ channel }) => `Bearer ${await channel.token({ serviceurl: undefined })}`],
    [
      'a changed payload',
      async ({ channel }) => {
        const [head, , signature] = (await channel.token()).split('.');
        return `Bearer ${head}.${encode({ ...claims(), aud: BOT, extra: true })}.${signature}`;
      },
    ],
  ])('answers 401 to %s', async (_case, make) => {
    const before = chat.channel.sent().length;
    const answer = await chat.post(message(), await make(chat));
    expect(answer.status).toBe(401);
    expect(chat.channel.sent()).toHaveLength(before);
  });

  it('answers 401 for a channel that the key is not endorsed for', async () => {
    const answer = await chat.post({ ...message(), channelId: 'slack' }, `Bearer ${await chat.channel.token()}`);
    expect(answer.status).toBe(401);
  });

  it('answers 400 to a signed request that is no activity', async () => {
    const answer = await chat.post({ type: 'message', from: 7 }, `Bearer ${await chat.channel.token()}`);
    expect(answer.status).toBe(400);
  });

  it('listens to no other tenant', async () => {
    const tenantId = '99999999-9999-4999-8999-999999999999';
    const over = { conversation: { tenantId }, channelData: { tenant: { id: tenantId } } };
    const before = chat.channel.sent().length;
    expect((await chat.send('installation', { over })).status).toBe(200);
    expect(chat.store.all('conversations').some((row) => row.kind === 'channel')).toBe(false);
    expect(chat.channel.sent()).toHaveLength(before);
  });
});
