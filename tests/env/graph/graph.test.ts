import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { expireDeltaTokens } from '../../../env/local/graph/lists/lists';
import { registerGraph } from '../../../env/local/graph/registerGraph';
import type { Fault } from '../../../env/local/graph/runWithFault';
import { readBodies } from '../../../env/local/readBodies';
import { type Database, openDatabase } from '../../../env/local/sqlite';

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { error?: { code: string; message: string; innerError: Record<string, string> } };
}

let database: Database;
let server: restify.Server;
let base: string;
let fault: Fault | undefined;
let siteId: string;

async function call(
  method: string,
  path: string,
  options: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: 'Bearer good', 'content-type': 'application/json', ...options.headers },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

const items = (list: string): string => `/v1.0/sites/${siteId}/lists/${list}/items`;

async function makeList(displayName: string): Promise<void> {
  const made = await call('POST', `/v1.0/sites/${siteId}/lists`, {
    body: {
      displayName,
      list: { template: 'genericList' },
      columns: [
        { name: 'Code', text: { maxLength: 255 }, indexed: true, enforceUniqueValues: true },
        { name: 'Note', text: { allowMultipleLines: true } },
        { name: 'Count', number: {}, indexed: true },
        { name: 'Open', boolean: {} },
        { name: 'State', choice: { allowTextEntry: false, choices: ['På', 'Av'] } },
        { name: 'At', dateTime: { format: 'dateTime' } },
      ],
    },
  });
  expect(made.status).toBe(201);
}

const add = (list: string, fields: Record<string, unknown>): Promise<Answer> =>
  call('POST', items(list), { body: { fields } });

beforeAll(async () => {
  database = openDatabase(':memory:');
  server = restify.createServer();
  readBodies(server);
  registerGraph(server, {
    database,
    clock: () => new Date('2021-05-20T08:30:00.123Z'),
    verifyToken: async (header) => header === 'Bearer good',
    site: { hostname: 'fyrbodal.sharepoint.com', path: '/sites/prov', displayName: 'Prov' },
    faults: () => fault,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  siteId = String((await call('GET', '/v1.0/sites/fyrbodal.sharepoint.com:/sites/prov')).body.id);
  await makeList('Prov');
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  database.close();
});

afterEach(() => {
  fault = undefined;
});

describe('the local Graph server', () => {
  it('answers nobody without a valid token', async () => {
    const answer = await call('GET', `/v1.0/sites/${siteId}`, { headers: { authorization: 'Bearer bad' } });
    expect(answer.status).toBe(401);
    expect(answer.body.error).toMatchObject({
      code: 'InvalidAuthenticationToken',
      innerError: { 'request-id': expect.any(String) },
    });
  });

  it('finds the site by its address and refuses other sites', async () => {
    expect(siteId.split(',')).toHaveLength(3);
    expect((await call('GET', '/v1.0/sites/fyrbodal.sharepoint.com:/sites/annan')).status).toBe(404);
  });

  it('refuses a second list with the same name', async () => {
    const again = await call('POST', `/v1.0/sites/${siteId}/lists`, {
      body: { displayName: 'prov', list: { template: 'genericList' } },
    });
    expect(again.body.error?.code).toBe('nameAlreadyExists');
  });

  it('gives an item and its fields the same eTag, whose number follows the version', async () => {
    const made = await add('Prov', { Title: 'R&D <test> åäö', Code: 'etag' });
    const fields = made.body.fields as Record<string, unknown>;
    expect(made.status).toBe(201);
    expect(fields['@odata.etag']).toBe(made.body.eTag);
    expect(String(made.body.eTag)).toMatch(/,1"$/);
    const changed = await call('PATCH', `${items('Prov')}/${made.body.id}/fields`, { body: { Title: 'Ny' } });
    expect(changed.body).toMatchObject({ Title: 'Ny', _UIVersionString: '2.0' });
    expect(String(changed.body['@odata.etag'])).toMatch(/,2"$/);
  });

  it('leaves out columns without a value, and clears them on null', async () => {
    const made = await add('Prov', { Code: 'clear', Note: 'x' });
    expect(made.body.fields).not.toHaveProperty('Count');
    const cleared = await call('PATCH', `${items('Prov')}/${made.body.id}/fields`, { body: { Note: null } });
    expect(cleared.body).not.toHaveProperty('Note');
  });

  it('refuses a change made from an old version', async () => {
    const made = await add('Prov', { Code: 'match' });
    const path = `${items('Prov')}/${made.body.id}/fields`;
    const headers = { 'if-match': String(made.body.eTag) };
    expect((await call('PATCH', path, { body: { Note: 'a' }, headers })).status).toBe(200);
    expect((await call('PATCH', path, { body: { Note: 'b' }, headers })).status).toBe(412);
    expect((await call('GET', path)).body.Note).toBe('a');
  });

  it('refuses a taken unique value in SharePoint’s own words', async () => {
    await add('Prov', { Code: 'one' });
    const second = await add('Prov', { Code: 'one' });
    expect(second.status).toBe(400);
    expect(second.body.error?.message).toBe(
      'One or more fields with unique constraints already has the provided value.',
    );
  });

  it.each([
    ['an unknown field', { Nope: 1 }, "Field 'Nope' is not recognized"],
    ['a text where a number belongs', { Count: 'tre' }, "Field 'Count': a number is expected"],
    ['a choice outside the list', { State: 'Kanske' }, "Field 'State': the choice is not in the list"],
    ['too long a text', { Title: 'x'.repeat(256) }, "Field 'Title': longer than 255"],
    ['an array without its annotation', { State: ['På'] }, 'Invalid request'],
    ['a read-only field', { id: '7' }, "Field 'id' is read-only"],
  ])('refuses %s', async (_what, fields, message) => {
    const answer = await add('Prov', fields);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ code: 'invalidRequest', message });
  });

  it('filters on indexed fields only, unless the caller accepts that it may fail', async () => {
    await add('Prov', { Code: "O'Hara & co#1", Count: 7, Open: true });
    const filter = (text: string, headers = {}): Promise<Answer> =>
      call('GET', `${items('Prov')}?$expand=fields&$filter=${encodeURIComponent(text)}`, { headers });
    expect((await filter("fields/Code eq 'O''Hara & co#1'")).body.value).toHaveLength(1);
    expect((await filter('fields/Count ge 7')).body.value).toHaveLength(1);
    const refused = await filter('fields/Open eq 1');
    expect(refused.body.error?.message).toMatch(
      /^Field 'Open' cannot be referenced in filter or orderby as it is not indexed/,
    );
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect((await filter('fields/Open eq 1', prefer)).body.value).toHaveLength(1);
    expect((await filter("fields/Code eq 'a' and fields/Count eq 1")).status).toBe(400);
  });

  it('pages with next links on graph.microsoft.com, and shows only the fields asked for', async () => {
    await makeList('Sidor');
    for (let number = 1; number <= 5; number += 1) await add('Sidor', { Code: `p${number}`, Count: number });
    const first = await call('GET', `${items('Sidor')}?$expand=fields($select=Code)&$top=2`);
    const rows = first.body.value as { fields: Record<string, unknown> }[];
    expect(Object.keys(rows[0]?.fields ?? {})).toEqual(['@odata.etag', 'Code']);
    const next = String(first.body['@odata.nextLink']);
    expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
    const second = await call('GET', next.replace('https://graph.microsoft.com', ''));
    expect((second.body.value as { fields: { Code: string } }[]).map((row) => row.fields.Code)).toEqual(['p3', 'p4']);
    expect((await call('GET', `${items('Sidor')}?$expand=fields($select=Nope)`)).status).toBe(400);
  });

  it('tells changes since a token, deletions included, and 410 when the token is too old', async () => {
    await makeList('Delta');
    const kept = await add('Delta', { Code: 'kept' });
    const gone = await add('Delta', { Code: 'gone' });
    const path = `${items('Delta')}/delta?$expand=fields`;
    const all = await call('GET', path);
    expect(all.body.value).toHaveLength(2);
    const link = String(all.body['@odata.deltaLink']).replace('https://graph.microsoft.com', '');
    expect((await call('DELETE', `${items('Delta')}/${gone.body.id}`)).status).toBe(204);
    await call('PATCH', `${items('Delta')}/${kept.body.id}/fields`, { body: { Note: 'ny' } });
    const since = await call('GET', link);
    expect(since.body.value).toEqual([
      expect.objectContaining({ id: gone.body.id, deleted: { state: 'deleted' } }),
      expect.objectContaining({ id: kept.body.id, fields: expect.objectContaining({ Note: 'ny' }) }),
    ]);
    const list = await call('GET', `/v1.0/sites/${siteId}/lists/Delta`);
    expireDeltaTokens(database, String(list.body.id));
    const stale = await call('GET', link);
    expect(stale.status).toBe(410);
    expect(stale.headers.get('location')).toContain('/items/delta');
    expect(stale.body.error?.code).toBe('resyncChangesApplyDifferences');
  });

  it('can lose an answer after the work is done, as gateways do', async () => {
    fault = { status: 504, afterWork: true };
    expect((await add('Prov', { Code: 'lost' })).status).toBe(504);
    fault = undefined;
    const found = await call('GET', `${items('Prov')}?$filter=${encodeURIComponent("fields/Code eq 'lost'")}`);
    expect(found.body.value).toHaveLength(1);
  });

  it('can break the connection before the work or in the middle of the answer', async () => {
    fault = { connection: 'dropped' };
    await expect(add('Prov', { Code: 'dropped' })).rejects.toThrow();
    fault = { connection: 'cut' };
    await expect(add('Prov', { Code: 'cut' })).rejects.toThrow();
    fault = undefined;
    const found = async (code: string): Promise<unknown> =>
      (await call('GET', `${items('Prov')}?$filter=${encodeURIComponent(`fields/Code eq '${code}'`)}`)).body.value;
    expect(await found('dropped')).toHaveLength(0);
    expect(await found('cut')).toHaveLength(1);
  });

  it('can answer with a gateway’s page although the work was done', async () => {
    fault = { status: 200, html: '<h1>wait</h1>', afterWork: true };
    const answer = await add('Prov', { Code: 'page' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
    fault = undefined;
    expect((await add('Prov', { Code: 'page' })).body.error?.message).toMatch(/unique constraints/);
  });

  it.each([
    ['a list', 'POST', '/lists', { displayName: 'Ny', nope: 1 }, 'list'],
    ['what a list is', 'POST', '/lists', { displayName: 'Ny', list: { nope: 1 } }, 'listInfo'],
    ['a list that is there', 'PATCH', '/lists/Prov', { nope: 1 }, 'list'],
    ['a column', 'POST', '/lists/Prov/columns', { name: 'New', text: {}, nope: 1 }, 'columnDefinition'],
    ['a column’s type', 'POST', '/lists/Prov/columns', { name: 'New', text: { nope: 1 } }, 'textColumn'],
    ['an item', 'POST', '/lists/Prov/items', { fields: {}, nope: 1 }, 'listItem'],
  ])('refuses a property that is not one of %s', async (_what, method, path, body, type) => {
    const answer = await call(method, `/v1.0/sites/${siteId}${path}`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body.error?.message).toBe(`The property 'nope' does not exist on type 'microsoft.graph.${type}'.`);
  });

  it('shows of columns, items and fields what is asked for', async () => {
    const { id } = (await add('Prov', { Title: 'Valt', Code: 'select' })).body;
    const columns = await call('GET', `/v1.0/sites/${siteId}/lists/Prov/columns?$select=name,indexed`);
    expect((columns.body.value as object[])[1]).toEqual({ id: expect.any(String), name: 'Code', indexed: true });
    const item = await call('GET', `${items('Prov')}/${id}?$select=id&$expand=fields($select=Code)`);
    expect(Object.keys(item.body).filter((name) => !name.includes('@'))).toEqual(['id', 'fields']);
    const fields = await call('GET', `${items('Prov')}/${id}/fields?$select=Title`);
    expect(fields.body).toEqual({ '@odata.etag': expect.any(String), Title: 'Valt' });
    expect((await call('GET', `${items('Prov')}/${id}?$select=nope`)).status).toBe(400);
  });

  it('can throttle with a waiting time', async () => {
    fault = { status: 429, retryAfterSeconds: 3, html: '<h1>busy</h1>' };
    const answer = await call('GET', `/v1.0/sites/${siteId}`);
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([
      429,
      '3',
      'text/html',
    ]);
  });

  it('shows the lists and their rows to people, with every value escaped', async () => {
    const list = await call('GET', `/v1.0/sites/${siteId}/lists/Prov`);
    const overview = await (await fetch(`${base}/sharepoint`)).text();
    expect(overview).toContain('>Prov</a>');
    const rows = await (await fetch(`${base}/sharepoint/lists/${list.body.id}`)).text();
    await add('Prov', { Title: '<script>alert(1)</script>', Code: 'html' });
    expect(rows).toContain('<html lang="sv">');
    expect(await (await fetch(`${base}/sharepoint/lists/${list.body.id}`)).text()).not.toContain('<script>alert');
  });
});
