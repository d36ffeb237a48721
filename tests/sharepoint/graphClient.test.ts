import { createGraphClient } from '../../bot/sharepoint/graphClient';
import { GraphFailure } from '../../bot/sharepoint/graphError';
import { AppError } from '../../shared/AppError';

interface Call {
  url: string;
  method: string;
  authorization: string | null;
}

/** A network that gives prepared answers in turn, and remembers what was asked. */
function network(...answers: (Response | Error)[]) {
  const calls: Call[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    calls.push({ url: String(input), method: init?.method ?? 'GET', authorization: headers.get('authorization') });
    const answer = answers[Math.min(calls.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer!.clone();
  };
  const client = createGraphClient({
    graphBaseUrl: 'http://localhost:4999',
    tokens: { token: async (scope) => `token for ${scope}` },
    fetch,
    clock: () => new Date('2021-05-20T09:00:00Z'),
    retryBudgetMs: 10_000,
    retryDelaySeconds: 0,
  });
  return { client, calls };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const ok = json(200, { id: '1' });
const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}): Response =>
  json(status, { error: { code, message } }, headers);
const AT_ONCE = { 'retry-after': '0' };

async function failureOf(promise: Promise<unknown>): Promise<GraphFailure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GraphFailure)) throw new Error(`not a failure from Graph: ${String(error)}`);
  return error;
}

describe('the Graph client', () => {
  it('leads to the local server with the token that real Graph would get', async () => {
    const { client, calls } = network(ok);
    await client.get('/sites/example/lists');
    expect(calls).toEqual([
      {
        url: 'http://localhost:4999/v1.0/sites/example/lists',
        method: 'GET',
        authorization: 'Bearer token for https://graph.microsoft.com/.default',
      },
    ]);
  });

  it('says why when there is no token, and asks Graph for nothing', async () => {
    const refused = new AppError('unavailable', { cause: new Error('AADSTS7000215: Invalid client secret') });
    let asked = 0;
    const client = createGraphClient({
      graphBaseUrl: 'http://localhost:4999',
      tokens: { token: () => Promise.reject(refused) },
      fetch: async () => {
        asked += 1;
        return ok.clone();
      },
      clock: () => new Date(),
    });
    await expect(client.post('/items', {})).rejects.toBe(refused);
    expect(asked).toBe(0);
  });

  it('follows next links as they are, also to the local server', async () => {
    const { client, calls } = network(ok);
    await client.get('https://graph.microsoft.com/v1.0/sites/a/lists/b/items?$expand=fields&$skiptoken=UGFn');
    expect(calls[0]!.url).toBe('http://localhost:4999/v1.0/sites/a/lists/b/items?$expand=fields&$skiptoken=UGFn');
  });

  it('waits as long as 429 says and tries again, also a create', async () => {
    const { client, calls } = network(
      refusal(429, 'activityLimitReached', 'Slow down', AT_ONCE),
      json(201, { id: '7' }),
    );
    await expect(client.post('/items', {})).resolves.toEqual({ id: '7' });
    expect(calls).toHaveLength(2);
    expect(client.counts).toMatchObject({ kinds: { create: 2 }, throttled: 1 });
  });

  it('says at once how long to wait when that is longer than a person should', async () => {
    const { client, calls } = network(refusal(429, 'activityLimitReached', 'Slow down', { 'retry-after': '120' }));
    expect(await failureOf(client.get('/items'))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 120 });
    expect(calls).toHaveLength(1);
  });

  it('reads a time to wait that is written as a date', async () => {
    const { client } = network(refusal(429, '', '', { 'retry-after': 'Thu, 20 May 2021 09:02:00 GMT' }));
    expect(await failureOf(client.get('/items'))).toMatchObject({ retryAfterSeconds: 120 });
  });

  it('keeps the time to wait of an answer that is a page of HTML', async () => {
    const html = new Response('<h1>Busy</h1>', { status: 503, headers: { 'retry-after': '300' } });
    const { client } = network(html);
    expect(await failureOf(client.get('/items'))).toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 300,
      message: '<h1>Busy</h1>',
    });
  });

  it('reads again after a gateway timeout', async () => {
    const { client, calls } = network(refusal(504, 'generalException', 'Timeout', AT_ONCE), ok);
    await client.get('/items');
    expect(calls).toHaveLength(2);
  });

  it.each(['POST', 'PATCH'])('never repeats a %s after a gateway timeout by itself', async (method) => {
    const { client, calls } = network(refusal(504, 'generalException', 'Timeout', AT_ONCE));
    const call = method === 'POST' ? client.post('/items', {}) : client.patch('/items/1/fields', {});
    expect(await failureOf(call)).toMatchObject({ kind: 'uncertain', status: 504 });
    expect(calls).toHaveLength(1);
  });

  it('counts a call without any answer as uncertain', async () => {
    const { client } = network(new TypeError('fetch failed'));
    expect(await failureOf(client.post('/items', {}))).toMatchObject({ kind: 'uncertain' });
    expect(client.counts.failed).toBe(1);
  });

  it.each([
    [400, 'invalidRequest', 'One or more fields with unique constraints already has the provided value.', 'duplicate'],
    [400, 'invalidRequest', "Field 'Foo' is not recognized", 'refused'],
    [401, 'unauthenticated', 'No token', 'denied'],
    [403, 'accessDenied', 'No grant', 'denied'],
    [404, 'itemNotFound', 'Gone', 'notFound'],
    [409, 'resourceModified', 'Changed', 'changed'],
    [409, 'nameAlreadyExists', 'Taken', 'nameTaken'],
    [410, 'resyncRequired', 'Start over', 'resync'],
    [412, 'preconditionFailed', 'Changed', 'changed'],
  ])('reads %i %s as what it means', async (status, code, message, kind) => {
    const { client } = network(refusal(status, code, message));
    expect(await failureOf(client.get('/items'))).toMatchObject({ kind, status, graphCode: code, message });
  });
});
