import type { Request, Response } from 'restify';
import { correlationOf } from '../../bot/access/correlation';
import type { Endpoint } from '../../shared/api/Endpoint';
import { endpoints, following, listEndpoints } from '../../shared/api/endpoints';
import { type Answer, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';

let world: World;
let api: (path: string, ask?: Parameters<ReturnType<World['api']>>[1]) => Promise<Answer>;
beforeAll(async () => {
  world = await startWorld();
  api = world.api(leader);
});
afterAll(() => world.close());

const code = ({ status, body }: Answer): unknown[] => [
  status,
  (body as { error?: { code?: string } }).error?.code ?? body,
];
const risk = {
  threat: 'Ny risk',
  vulnerability: 'Sårbar',
  consequence: 'Dyrt',
  likelihood: 2,
  impact: 3,
  actionRequired: false,
};

describe('what goes between tabs and server', () => {
  it('is described once: every route has its endpoint, and every endpoint its route', () => {
    const { routes } = world.server.getDebugInfo() as { routes: { method: string; path: string }[] };
    const served = routes
      .filter(({ path }) => path.startsWith('/api/') && path !== '/api/messages')
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const described = [endpoints, listEndpoints(), following].flatMap((some) =>
      Object.values<Endpoint>(some).map(({ method, path }) => `${method} /api/${path}`),
    );
    expect(served.sort()).toEqual(described.sort());
    expect(new Set(described).size).toBe(described.length);
  });

  it.each([
    ['a part that is no list', { row: { key: 'R1', values: {} }, parts: { benefits: 'x' } }, 'parts.benefits'],
    [
      'a key that is none',
      { row: { key: 'R1', values: {} }, parts: { a: [{ key: '', values: {} }] } },
      'parts.a.0.key',
    ],
    ['nothing', undefined, 'row'],
    ['a list', [], ''],
    [
      'too many rows',
      { row: { key: 'R1', values: {} }, parts: { a: Array(101).fill({ key: 'a', values: {} }) } },
      'parts.a',
    ],
  ])('is refused with the place that is wrong: %s', async (_what, body, field) => {
    const answer = await api('/api/lists/risks/save', { method: 'POST', body });
    expect([answer.status, answer.body]).toEqual([
      422,
      { error: expect.objectContaining({ code: 'invalid', problems: [{ field, code: 'notData' }] }) },
    ]);
  });
});

describe('a list through the API', () => {
  it('is read, added to and changed', async () => {
    const created = await api('/api/lists/risks/items', { method: 'POST', body: { draft: risk } });
    expect([created.status, created.body]).toEqual([201, { item: expect.objectContaining(risk) }]);
    const { item } = created.body as { item: { key: string; eTag: string } };
    const path = `/api/lists/risks/items/${item.key}`;
    const change = {
      method: 'PATCH',
      body: { changes: { impact: 5, assessmentReason: 'Prov' } },
      headers: { 'if-match': item.eTag },
    };
    const changed = await api(path, change);
    expect([changed.status, changed.body]).toEqual([200, { item: expect.objectContaining({ impact: 5 }) }]);
    const late = await api(path, change);
    expect([late.status, late.body]).toEqual([
      409,
      { error: expect.objectContaining({ code: 'conflict', current: expect.objectContaining({ impact: 5 }) }) },
    ]);
    const { body } = await api('/api/lists/risks');
    expect(body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ key: item.key })]) });
  });

  it('is not changed without saying which version was seen', async () => {
    const answer = await api('/api/lists/risks/items/R1', {
      method: 'PATCH',
      body: { changes: { impact: 1, assessmentReason: 'Prov' } },
    });
    expect(answer.body).toMatchObject({
      error: { code: 'invalid', problems: [{ field: 'If-Match', code: 'required' }] },
    });
    const any = await api('/api/lists/risks/items/R1', {
      method: 'PATCH',
      body: { changes: { impact: 1, assessmentReason: 'Prov' } },
      headers: { 'if-match': '*' },
    });
    expect(code(any)).toEqual([422, 'invalid']);
    expect(world.store.find('risks', 'R1')?.impact).not.toBe(1);
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Risker', 'risks%00', '%2e%2e'])(
    'called %s does not exist',
    async (name) => {
      expect(code(await api(`/api/lists/${name}`))).toEqual([404, 'notFound']);
      const create = { method: 'POST', body: { draft: {} } };
      expect(code(await api(`/api/lists/${name}/items`, create))).toEqual([404, 'notFound']);
    },
  );

  it.each(['__proto__', 'constructor', 'R99', '%00', 'x'.repeat(300)])('has no row called %s', async (key) => {
    const change = {
      method: 'PATCH',
      body: { changes: { impact: 1, assessmentReason: 'Prov' } },
      headers: { 'if-match': '"1"' },
    };
    const answer = await api(`/api/lists/risks/items/${key}`, change);
    expect(code(answer)).toEqual([404, 'notFound']);
  });

  it('says in the reader’s language what is wrong and where', async () => {
    const ask = (language: string) =>
      api('/api/lists/risks/items', {
        method: 'POST',
        body: { draft: { ...risk, threat: '', impact: 9 } },
        headers: { 'accept-language': language },
      });
    const problems = [
      expect.objectContaining({ field: 'threat', code: 'required' }),
      expect.objectContaining({ field: 'impact', code: 'outOfRange' }),
    ];
    const swedish = await ask('sv-SE,sv;q=0.9');
    expect([swedish.status, swedish.body]).toEqual([
      422,
      { error: expect.objectContaining({ code: 'invalid', message: expect.stringContaining('rättas'), problems }) },
    ]);
    expect((await ask('en')).body).toEqual({
      error: expect.objectContaining({ message: expect.stringContaining('put right'), problems }),
    });
    expect((await ask('fi')).body).toEqual((await ask('sv')).body);
  });
});

describe('a request that is wrong in form', () => {
  const post = (body: string, type = 'application/json') =>
    api('/api/lists/risks/items', { method: 'POST', body, headers: { 'content-type': type } });

  it.each([
    ['broken JSON', '{"draft":', 400, 'malformed'],
    ['a JSON text', '"draft"', 422, 'invalid'],
    ['JSON null', 'null', 422, 'invalid'],
    ['a list', '[]', 422, 'invalid'],
    ['nothing', '', 422, 'invalid'],
    ['a draft that is a list', '{"draft":[]}', 422, 'invalid'],
    ['a draft that is a text', '{"draft":"x"}', 422, 'invalid'],
    ['a larger body than any form makes', `{"draft":{"threat":"${'x'.repeat(300_000)}"}}`, 413, 'tooLarge'],
  ])('%s is refused and nothing is written', async (_what, body, status, expected) => {
    const rows = world.store.all('risks').length;
    expect(code(await post(body))).toEqual([status, expected]);
    expect(world.store.all('risks')).toHaveLength(rows);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'a draft sent as %s is refused',
    async (type) => {
      const rows = world.store.all('risks').length;
      const answer = await post(JSON.stringify({ draft: risk }), type);
      expect([400, 415, 422]).toContain(answer.status);
      expect(world.store.all('risks')).toHaveLength(rows);
    },
  );

  it.each([
    ['/api/nothing', 'GET', 404],
    ['/nothing', 'GET', 404],
    ['/api/me', 'DELETE', 405],
  ])('%s %s is answered without internals', async (path, method, status) => {
    const answer = await api(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(JSON.stringify(answer.body)).not.toMatch(/restify|node_modules|stack/i);
  });

  it.each([
    ['sv', 'Det du söker finns inte kvar'],
    ['en', 'no longer there'],
  ])('an unknown address is explained in %s', async (language, sentence) => {
    const { body } = await api('/api/nothing', { headers: { 'accept-language': language, accept: 'text/html' } });
    expect(body).toMatchObject({ error: { code: 'notFound', message: expect.stringContaining(sentence) } });
  });

  it.each([
    ['ballots', { vote: 'D1', revision: 0, answers: [] }],
    ['ballots', { vote: 'D1', revision: 0, answers: [{ question: 'alternative' }] }],
    ['ballots', { vote: 'D1', answers: [{ question: 'alternative', answer: '1' }] }],
    ['ballots', { vote: 'D1', revision: 0.5, answers: [{ question: 'alternative', answer: '1' }] }],
    ['ballots', { vote: 'D1', revision: -1, answers: [{ question: 'alternative', answer: '1' }] }],
    [
      'ballots',
      { vote: 'D1', revision: 0, answers: Array.from({ length: 201 }, () => ({ question: 'x', answer: '1' })) },
    ],
    ['decisions/D1/open', { method: 'inTheCorridor' }],
    ['decisions/D1/reopen', {}],
    ['decisions/D1/withdraw', {}],
    ['decisions/D1/set', { text: 7 }],
    ['decisions/D1/set', { text: 'å'.repeat(2001) }],
  ])('%s with %j is refused', async (path, body) => {
    expect(code(await api(`/api/${path}`, { method: 'POST', body }))).toEqual([422, 'invalid']);
  });

  it('is not kept by anybody on the way', async () => {
    for (const answer of [await api('/api/me'), await api('/api/lists/none')]) {
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('the id of a request', () => {
  const ids: string[] = [];
  beforeAll(() => {
    world.server.pre((request: Request, _response: Response, next: () => void) => {
      ids.push(correlationOf(request));
      next();
    });
  });
  beforeEach(() => void ids.splice(0));

  const post = (headers: Record<string, string> = {}) =>
    api('/api/lists/risks/items', { method: 'POST', body: { draft: risk }, headers });
  const told = ({ body }: Answer) => /kod (\w+) /.exec((body as { error: { message: string } }).error.message)?.[1];
  const failure = () =>
    expect.objectContaining({ level: 'error', fields: expect.objectContaining({ correlation: ids[0] }) });

  it('stands on the line of the log that it wrote, and no client chooses it', async () => {
    const chosen = 'C0FFEEC0FFEE';
    const headers = Object.fromEntries(
      ['x-request-id', 'request-id', 'client-request-id', 'x-ms-client-request-id', 'x-ms-request-id'].map((name) => [
        name,
        chosen,
      ]),
    );
    const created = [await post(headers), await post(headers)];
    await world.log.idle();
    const events = (await world.graph.store()).all('events');
    const written = created.map(({ body }) => {
      const { key } = (body as { item: { key: string } }).item;
      return events.find((event) => event.subject === key)?.correlation;
    });
    expect(written).toEqual(ids);
    expect(new Set([...ids, chosen]).size).toBe(3);
  });

  it('is the code that the person is given and that the server’s own log has, when something fails', async () => {
    world.graph.disturb('POST', /\/items/, { status: 400, code: 'invalidRequest' });
    expect(told(await post())).toBe(ids[0]);
    expect(world.lines).toContainEqual(failure());
  });

  it('is given also when a page fails that knows no person', async () => {
    const { outOfReachMs } = world.store;
    world.store.outOfReachMs = () => {
      throw new Error('broken');
    };
    const answer = await api('/health');
    world.store.outOfReachMs = outOfReachMs;
    expect([answer.status, told(answer)]).toEqual([500, ids[0]]);
    expect(world.lines).toContainEqual(failure());
  });
});

describe('a status report’s card', () => {
  it('is drawn in the reader’s language, with the way to where it is read', async () => {
    const answer = await api('/api/statusReports/S10-16/card', { headers: { 'accept-language': 'en' } });
    expect(answer.body).toEqual({
      card: { type: 'AdaptiveCard', title: 'Sprint 10–16', language: 'en' },
      at: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\//),
    });
  });
});

describe('a vote through the API', () => {
  it('is opened, cast and read, and nobody else sees the answer', async () => {
    expect((await api('/api/decisions/D1/open', { method: 'POST' })).status).toBe(200);
    const ballot = (answer: string) => ({
      vote: 'D1',
      revision: 0,
      answers: [{ question: 'alternative', answer, comment: 'Hemlig tanke' }],
    });
    const lena = world.api('lena-gardtman');
    const cast = await lena('/api/ballots', { method: 'POST', body: ballot('D1.2') });
    expect(cast.body).toMatchObject({
      mine: { revision: 1, ballot: { answers: [{ answer: 'D1.2' }] } },
      progress: { voted: 1 },
    });
    const seen = await api('/api/decisions/D1/vote');
    expect(seen.body).toMatchObject({ mine: null, tally: null, progress: { voters: [{ name: 'Orust' }] } });
    expect(JSON.stringify(seen.body)).not.toMatch(/"answer":|Hemlig/);
    const wrong = await lena('/api/ballots', { method: 'POST', body: { ...ballot('D1.9'), revision: 1 } });
    expect(wrong.body).toMatchObject({ error: { code: 'invalid', problems: [{ code: 'notChoice' }] } });
  });
});
