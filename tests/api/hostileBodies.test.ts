import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { stableGuid } from '../../env/local/seed/people';
import type { Endpoint } from '../../shared/api/Endpoint';
import { endpoints } from '../../shared/api/endpoints';
import { BOT, type Chat, startChat } from '../bot/chat/chatHarness';
import { type RawAnswer, rawRequest } from '../support/rawRequest';
import { startWorld, type World } from '../support/testWorld';

const MB = 1024 * 1024;
const BOMB = gzipSync(Buffer.alloc(100 * MB, 'a'));
const PIECE = Buffer.alloc(64 * 1024, 'a');

function* many(pieces: number): Generator<Uint8Array> {
  for (let n = 0; n < pieces; n += 1) yield PIECE;
}
function* chunked(pieces: Iterable<Uint8Array | string>): Generator<Uint8Array | string> {
  for (const piece of pieces) {
    yield `${piece.length.toString(16)}\r\n`;
    yield piece;
    yield '\r\n';
  }
}
function* endless(): Generator<string> {
  for (;;) yield '1\r\na\r\n';
}

interface Attack {
  headers: Record<string, string>;
  body: () => Iterable<Uint8Array | string>;
  pause?: number;
  /** What a route says that would have taken JSON, from somebody it knows. */
  status: number;
}

const json = { 'content-type': 'application/json' };
const sized = (body: string | Uint8Array, headers: Record<string, string> = json) => ({
  headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  body: () => [body],
});
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const attacks: Record<string, Attack> = {
  'gzip that is none': { ...sized('not gzip at all', { ...json, 'content-encoding': 'gzip' }), status: 415 },
  'gzip that unpacks to 100 MB': { ...sized(BOMB, { ...json, 'content-encoding': 'gzip' }), status: 415 },
  'brotli named in capitals': { ...sized('x', { ...json, 'content-encoding': 'BR' }), status: 415 },
  'two encodings': { ...sized('x', { ...json, 'content-encoding': 'identity, deflate' }), status: 415 },
  '50 MB of form with a file': {
    headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(50 * MB) },
    body: function* () {
      yield '--b\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\n';
      yield* many((50 * MB) / PIECE.length);
    },
    status: 415,
  },
  'form fields': { ...sized('a=1', { 'content-type': 'application/x-www-form-urlencoded' }), status: 415 },
  'no type': { ...sized('{}', {}), status: 415 },
  'JSON in another alphabet': { ...sized('{}', { 'content-type': 'application/json; charset=utf-16' }), status: 415 },
  '50 MB of JSON': {
    headers: { ...json, 'content-length': String(50 * MB) },
    body: () => many((50 * MB) / PIECE.length),
    status: 413,
  },
  '50 MB of JSON that does not say so': {
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body: () => chunked(many((50 * MB) / PIECE.length)),
    status: 413,
  },
  'a body that never ends, a letter at a time': {
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body: endless,
    pause: 20,
    status: 408,
  },
  'fewer bytes than it says': {
    headers: { ...json, 'content-length': '1000' },
    body: () => ['{"draft":'],
    status: 408,
  },
  'more bytes than it says': { headers: { ...json, 'content-length': '2' }, body: () => ['[{"a":1}]'], status: 400 },
  'a negative length': { headers: { ...json, 'content-length': '-1' }, body: () => ['{}'], status: 400 },
  'two lengths': { headers: { ...json, 'content-length': '2, 3' }, body: () => ['{}'], status: 400 },
  'a length and pieces': {
    headers: { ...json, 'content-length': '2', 'transfer-encoding': 'chunked' },
    body: () => chunked(['{}']),
    status: 400,
  },
  'bytes that are no text': { ...sized(Buffer.from([0x22, 0xff, 0xfe, 0x22])), status: 400 },
  'half a letter': { ...sized(Buffer.from([0x22, 0xc3, 0x22])), status: 400 },
  'half an emoji as bytes': { ...sized(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])), status: 400 },
  'a hundred thousand lists in each other': { ...sized(nested), status: 400 },
  'objects in each other without an end': { ...sized('{"a":'.repeat(40_000)), status: 400 },
  'a key that changes the prototype': { ...sized('{"draft":{"__proto__":{"role":"admin"}}}'), status: 400 },
  'a key that changes the prototype, written in code': { ...sized('[{"__proto\\u005f_":1}]'), status: 400 },
  'broken JSON': { ...sized('{"draft":'), status: 400 },
  'JSON with a comment': { ...sized('{}//'), status: 400 },
};

/** Bodies that are JSON and could be read: no route may fail at them. */
const strange: Record<string, string> = {
  'half an emoji': '{"draft":{"threat":"\\ud800"},"changes":{"threat":"\\udc00"},"reason":"\\ud800","text":"\\ud83d"}',
  'half an emoji as a key':
    '{"draft":{"\\ud800":1},"row":{"key":"\\ud800","values":{}},"parts":{},"agendaItem":"\\ud800"}',
  'texts where objects should be':
    '{"draft":"x","changes":"x","answers":"x","row":"x","parts":"x","text":1,"reason":[]}',
  'a list': '[[[]]]',
  'a number': '1e999',
  nothing: 'null',
};

let world: World;
let chat: Chat;
/** Every address of the server with a method that it knows, and some that nobody knows. */
let addresses: [method: string, path: string][];
beforeAll(async () => {
  // botbuilder says each of its own refusals on the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  world = await startWorld({ bodyWithinMs: 400 });
  chat = await startChat({ bodyWithinMs: 400 });
  const { routes } = world.server.getDebugInfo() as { routes: { method: string; path: string }[] };
  const known = routes.map(({ method, path }): [string, string] => [
    method.toUpperCase(),
    path.replace(/:\w+|\*/g, 'x'),
  ]);
  addresses = [
    ...known,
    ['POST', '/'],
    ['POST', '/nothing'],
    ['PUT', '/api/me'],
    ['DELETE', '/api/x'],
    ['POST', '/tabs/x'],
  ];
}, 30_000);
afterAll(async () => {
  await world.close();
  await chat.close();
  jest.restoreAllMocks();
});

/** Addresses of what takes a file: JSON is refused there by its type, and files are tried in their own test. */
const files = Object.values<Endpoint>(endpoints)
  .filter(({ file }) => file !== undefined)
  .map(({ path }) => `/api/${path.replace(/:\w+/g, 'x')}`);

/** The API's own routes that take JSON; the lists' with a real list. */
const taking = (): [string, string][] =>
  addresses
    .filter(([method, path]) => /^(POST|PATCH)$/.test(method) && path.startsWith('/api/') && path !== '/api/messages')
    .filter(([, path]) => !files.includes(path))
    .map(([method, path]) => [method, path.replace('/lists/x', '/lists/risks')]);

const send = (url: string, [method, path]: [string, string], { headers, body, pause }: Omit<Attack, 'status'>) =>
  rawRequest(url, { method, path, headers, body: body(), ...(pause ? { pause } : {}) });

const authorization = async () => `Bearer ${await world.token('sara-herrman')}`;
const uploads = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('upload_'));

/** The process lives, and nothing has been unpacked into it or put on its disk. */
async function expectUnharmed(before: { memory: number; files: string[] }): Promise<void> {
  expect((await fetch(`${world.url}/health`)).status).toBe(200);
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(80 * MB);
  expect(await uploads()).toEqual(before.files);
}
const measure = async () => ({ memory: process.memoryUsage().rss, files: await uploads() });

function expectSentence({ text }: RawAnswer): void {
  const [, json] = /(\{.*\})/s.exec(text) ?? [];
  expect(JSON.parse(json ?? '{}')).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
}

describe.each(Object.entries(attacks))('%s', (_what, attack) => {
  it('from a stranger changes nothing, wherever it is sent', async () => {
    const before = await measure();
    const answers = await Promise.all(addresses.map((address) => send(world.url, address, attack)));
    const wrong = answers.map(({ status, isReset, isClosed }, n) => ({
      to: addresses[n]?.join(' '),
      status,
      isReset,
      isClosed,
    }));
    expect(wrong.filter(({ status, isReset }) => status === 0 || status >= 500 || isReset)).toEqual([]);
    // What was not asked for is not read: the connection ends.
    expect(wrong.filter(({ isClosed }) => !isClosed)).toEqual([]);
    await expectUnharmed(before);
  }, 20_000);

  it('from somebody of the project is refused with a sentence', async () => {
    const before = await measure();
    const headers = { ...attack.headers, authorization: await authorization(), connection: 'close' };
    const rows = world.store.all('risks').length;
    for (const address of taking()) {
      const answer = await send(world.url, address, { ...attack, headers });
      expect([address, answer.status, answer.isReset]).toEqual([address, attack.status, false]);
      // What is no HTTP at all is answered by Node, without words.
      if (!/length/.test(_what) && answer.text !== '') expectSentence(answer);
    }
    expect(world.store.all('risks')).toHaveLength(rows);
    await expectUnharmed(before);
  }, 40_000);

  it('from the channel is refused before botbuilder sees it', async () => {
    const headers = {
      ...attack.headers,
      authorization: `Bearer ${await chat.channel.token()}`,
      connection: 'close',
    };
    const answer = await send(chat.url, ['POST', '/api/messages'], { ...attack, headers });
    expect([answer.status, answer.isReset]).toEqual([attack.status, false]);
    expect(chat.channel.sent()).toHaveLength(0);
  });
});

describe.each(Object.entries(strange))('JSON with %s', (_what, body) => {
  it('is answered by every route without failing', async () => {
    const headers = { ...json, authorization: await authorization(), 'if-match': '"x"' };
    for (const [method, path] of taking()) {
      const { status } = await fetch(`${world.url}${path}`, { method, headers, body });
      expect([path, status < 500]).toEqual([path, true]);
    }
    const botHeaders = { ...json, authorization: `Bearer ${await chat.channel.token()}` };
    const answer = await fetch(`${chat.url}/api/messages`, { method: 'POST', headers: botHeaders, body });
    expect(answer.status).toBe(400);
  });
});

describe('the order of the questions', () => {
  it.each([
    ['no token', async () => undefined],
    [
      'a token for another app',
      async () => world.issuer.sign(world.issuer.claims(stableGuid('lena-gardtman'), { aud: BOT })),
    ],
  ] as [string, () => Promise<string | undefined>][])(
    'asks who it is before it reads a byte: %s',
    async (_why, token) => {
      const given = await token();
      const headers = {
        ...json,
        'content-length': String(200 * 1024),
        expect: '100-continue',
        ...(given ? { authorization: `Bearer ${given}` } : {}),
      };
      // The body is never sent: a server that waits for it does not answer.
      for (const [url, address] of [
        [world.url, ['POST', '/api/lists/risks/items']],
        [chat.url, ['POST', '/api/messages']],
      ] as const) {
        const answer = await rawRequest(url, { method: address[0], path: address[1], headers });
        expect(answer).toMatchObject({ status: 401, isClosed: true });
        expectSentence(answer);
      }
    },
  );

  it('invites the body of somebody it knows', async () => {
    const body = '{"draft":{}}';
    const headers = {
      ...sized(body).headers,
      expect: '100-continue',
      authorization: await authorization(),
      connection: 'close',
    };
    const answer = await rawRequest(world.url, {
      method: 'POST',
      path: '/api/lists/risks/items',
      headers,
      body: [body],
    });
    expect(answer.status).toBe(100);
    expect(answer.text).toContain('HTTP/1.1 422');
  });

  it('uses the connection again after a body that it has read', async () => {
    const body = '{"draft":{}}';
    const headers = { ...sized(body).headers, authorization: await authorization() };
    const next = 'GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
    const request = { method: 'POST', path: '/api/lists/risks/items', headers, body: [body, next] };
    const answer = await rawRequest(world.url, request);
    expect([answer.status, /HTTP\/1.1 (\d+)/.exec(answer.text)?.[1]]).toEqual([422, '200']);
  });
});

describe('half a character in a text of a body', () => {
  const half = '\ud83d';
  const risk = { threat: 'Hot', vulnerability: 'Sårbar', consequence: 'Dyrt', likelihood: 1, impact: 1 };
  const draft = { ...risk, actionRequired: false };
  const answers = [{ question: 'alternative', answer: 'D1.1' }];

  it.each<[what: string, method: string, path: string, body: object, field: string]>([
    ['a new row', 'POST', '/api/lists/risks/items', { draft: { ...draft, threat: half } }, 'threat'],
    ['the key of a new row', 'POST', '/api/lists/risks/items', { draft, key: half }, 'key'],
    ['a change', 'PATCH', '/api/lists/risks/items/R1', { changes: { action: half } }, 'action'],
    [
      'a form',
      'POST',
      '/api/lists/risks/save',
      { row: { key: 'R1', eTag: '"x,1"', values: { action: half } }, parts: {} },
      'action',
    ],
    ['the key of a form', 'POST', '/api/lists/risks/save', { row: { key: half, values: {} }, parts: {} }, 'row.key'],
    [
      'the version of a form',
      'POST',
      '/api/lists/risks/save',
      { row: { key: 'R1', eTag: half, values: {} }, parts: {} },
      'row.eTag',
    ],
    ['why a vote is opened again', 'POST', '/api/decisions/D1/reopen', { reason: half }, 'reason'],
    ['why a vote is taken back', 'POST', '/api/decisions/D1/withdraw', { reason: half }, 'reason'],
    ['the text of a decision', 'POST', '/api/decisions/D1/set', { text: half }, 'text'],
    ['the vote of a ballot', 'POST', '/api/ballots', { vote: half, revision: 0, answers }, 'vote'],
    ['the item that a meeting goes to', 'POST', '/api/meetings/2021-05-20/goto', { agendaItem: half }, 'agendaItem'],
    ['whose presence is noted', 'POST', '/api/meetings/2021-05-20/presence', { person: half, present: true }, 'person'],
  ])('is refused at its place with a sentence: %s', async (_what, method, path, body, field) => {
    const answer = await world.api('sara-herrman')(path, { method, body, headers: { 'if-match': '"x,1"' } });
    expect(answer.status).toBe(422);
    const { error } = answer.body as { error: { problems: { field: string; code: string }[] } };
    expect(error.problems.map((one) => one.field)).toContain(field);
  });
});

describe('a reason', () => {
  it('that cannot be seen is none, and one that is too long is told so, as a field is', async () => {
    const reopen = (reason: string) =>
      world.api('sara-herrman')('/api/decisions/D1/reopen', { method: 'POST', body: { reason } });
    const long = await reopen('å'.repeat(2001));
    expect(long.body).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'tooLong', values: { limit: 2000, length: 2001 } }] },
    });
    const { votes } = world.services;
    const leader = world.actor('sara-herrman');
    await votes.open(leader, 'D1');
    await votes.close(leader, 'D1');
    expect((await reopen('\u200b\u0007 ')).body).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'required' }] },
    });
  });
});
