/** The pages that show the local SharePoint's lists to people. */
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { registerGraph } from '../../../env/local/graph/registerGraph';
import { readBodies } from '../../../env/local/readBodies';
import { type Database, openDatabase } from '../../../env/local/sqlite';

let database: Database;
let server: restify.Server;
let base: string;
let site: string;
let list: string;

async function call(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${base}/v1.0${path}`, {
    method,
    headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function page(path: string): Promise<string> {
  return await (await fetch(`${base}${path}`)).text();
}

const titles = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]*)<\/a>/g)].map((match) => match[1] ?? '');

beforeAll(async () => {
  database = openDatabase(':memory:');
  server = restify.createServer();
  readBodies(server);
  registerGraph(server, {
    database,
    clock: () => new Date('2021-05-20T08:30:00Z'),
    verifyToken: async () => true,
    site: { hostname: 'fyrbodal.sharepoint.com', path: '/sites/prov', displayName: 'Digitala Processer' },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is never a string.
  base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  site = String((await call('GET', '/sites/fyrbodal.sharepoint.com:/sites/prov')).id);
  const made = await call('POST', `/sites/${site}/lists`, {
    displayName: 'Insatser',
    list: { template: 'genericList' },
    columns: [
      { name: 'Code', displayName: 'Nyckel', text: {} },
      { name: 'Seeks', displayName: 'Söker samarbete', boolean: {} },
      { name: 'ExpectedCostPerYear', displayName: 'Beräknad kostnad per år', number: {} },
      { name: 'State', displayName: 'Läge', choice: { choices: ['På', 'Av'] } },
      { name: 'At', displayName: 'Bekräftad', dateTime: { format: 'dateTime' } },
      { name: 'Never', displayName: 'Aldrig ifylld', text: {} },
    ],
  });
  list = String(made.id);
  const add = (fields: Record<string, unknown>) => call('POST', `/sites/${site}/lists/${list}/items`, { fields });
  await add({
    Title: 'Skolskjuts',
    Code: 'b',
    Seeks: true,
    ExpectedCostPerYear: 12,
    State: 'På',
    At: '2021-05-20T08:30:00Z',
  });
  await add({ Title: 'Avtal <b>', Code: 'a', Seeks: false, ExpectedCostPerYear: 3 });
  await call('PATCH', `/sites/${site}/lists/${list}/items/1/fields`, { Title: 'Skolskjuts i två kommuner' });
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  database.close();
});

describe('a list', () => {
  it('has its full column names, and values as people read them', async () => {
    const html = await page(`/sharepoint/lists/${list}`);
    for (const name of [
      'Rubrik',
      'Nyckel',
      'Söker samarbete',
      'Beräknad kostnad per år',
      'Läge',
      'Bekräftad',
      'Ändrad',
    ]) {
      expect(html).toMatch(new RegExp(`<th scope="col"[^>]*><a [^>]*>${name}`));
    }
    expect(html).toContain('<span class="pill">På</span>');
    expect(html).toContain('<td>Ja</td>');
    expect(html).toContain('<td class="number">12</td>');
    expect(html).toContain('2021-05-20 kl. 10.30');
    expect(html).toContain('Avtal &lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('leaves out the columns that hold nothing, says so, and shows them when asked', async () => {
    expect(await page(`/sharepoint/lists/${list}`)).not.toContain('Aldrig ifylld');
    expect(await page(`/sharepoint/lists/${list}`)).toContain('Visa även 1 tom kolumn');
    expect(await page(`/sharepoint/lists/${list}?all=1`)).toContain('Aldrig ifylld');
  });

  it('is sorted by the column that is chosen, and by nothing else than a column', async () => {
    expect(titles(await page(`/sharepoint/lists/${list}?sort=Title`))).toEqual([
      'Avtal &lt;b&gt;',
      'Skolskjuts i två kommuner',
    ]);
    expect(titles(await page(`/sharepoint/lists/${list}?sort=ExpectedCostPerYear&desc=1`))[0]).toContain('Skolskjuts');
    const odd = encodeURIComponent("id'; DROP TABLE graph_items; --");
    expect(titles(await page(`/sharepoint/lists/${list}?sort=${odd}`))).toHaveLength(2);
  });
});

describe('an item', () => {
  it('is reached from its row and shows every column, filled in or not', async () => {
    expect(await page(`/sharepoint/lists/${list}`)).toContain(`href="/sharepoint/lists/${list}/items/1"`);
    const html = await page(`/sharepoint/lists/${list}/items/1`);
    expect(html).toContain('<h1>Skolskjuts i två kommuner</h1>');
    expect(html).toContain('<dt>Aldrig ifylld <small>Never</small></dt>');
    expect(html).toContain('Version 2.0');
  });

  it('tells in its version history what each version changed', async () => {
    expect(await page(`/sharepoint/lists/${list}/items/1`)).toContain('Versionshistorik (2)');
    const html = await page(`/sharepoint/lists/${list}/items/1/versions`);
    expect(html).toMatch(/>2\.0<.*Rubrik: Skolskjuts i två kommuner.*>1\.0<.*Rubrik: Skolskjuts</s);
  });

  it('that is not there is said to be missing', async () => {
    const response = await fetch(`${base}/sharepoint/lists/${list}/items/99`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('Objektet finns inte')]);
    expect(await page('/sharepoint/lists/ingen')).toContain('Listan finns inte');
  });
});

it('lists the site’s contents with how much each list holds and when it last changed', async () => {
  const html = await page('/sharepoint');
  expect(html).toMatch(/>Insatser<\/a>.*<td class="number">2<\/td><td>2021-05-20 kl. 10.30/s);
});

describe('the files of the document library', () => {
  it('are listed in it, and are a link from every row that names one', async () => {
    const drive = `${base}/v1.0/drives/${(await call('GET', `/sites/${site}/drive`)).id}`;
    const bytes = 'Kallelse';
    const put = await fetch(`${drive}/root:/Möten/kallelse.txt:/content`, {
      method: 'PUT',
      headers: { authorization: 'Bearer good', 'content-type': 'text/plain' },
      body: bytes,
    });
    const file = (await put.json()) as { id: string };
    const hash = 'f'.repeat(64);
    const frozen = await fetch(`${drive}/root:/data/${hash}.json:/content`, {
      method: 'PUT',
      headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
      body: '{}',
    });
    expect([put.status, frozen.status]).toEqual([201, 201]);
    const add = async (fields: Record<string, unknown>) =>
      String((await call('POST', `/sites/${site}/lists/${list}/items`, { fields })).id);
    const withFile = await page(`/sharepoint/lists/${list}/items/${await add({ Title: 'Med fil', Code: file.id })}`);
    expect(withFile).toContain(`<a href="/sharepoint/files/${file.id}">Möten/kallelse.txt</a>`);
    expect(withFile).not.toContain(hash);
    const large = `{"$file":"${hash}","length":2}`;
    const withData = await page(`/sharepoint/lists/${list}/items/${await add({ Title: 'Stor', Code: large })}`);
    expect(withData).toContain(`>data/${hash}.json</a>`);
    const without = await page(`/sharepoint/lists/${list}/items/${await add({ Title: 'Utan fil', Code: 'c' })}`);
    expect(without).not.toContain('/sharepoint/files/');

    expect(await page('/sharepoint')).toContain('<a href="/sharepoint/documents">Dokument</a>');
    expect(await page('/sharepoint/documents')).toContain('Möten/kallelse.txt</a>');
    const read = await fetch(`${base}/sharepoint/files/${file.id}`);
    expect([read.status, await read.text()]).toEqual([200, bytes]);
    // Opened in Word it is read, and neither written nor taken away, with the words that SharePoint has for it.
    const way = (name: string, headers = {}) =>
      fetch(`${base}/sharepoint/files/${file.id}/${name}`, { method: 'POST', redirect: 'manual', headers });
    expect((await way('open', { 'sec-fetch-site': 'cross-site' })).status).toBe(404);
    expect((await way('open')).status).toBe(303);
    expect(await page('/sharepoint/documents')).toContain('Stäng i Word');
    const refused = await fetch(`${drive}/items/${file.id}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer good' },
    });
    expect(refused.status).toBe(423);
    expect(await refused.json()).toMatchObject({
      error: {
        code: 'notAllowed',
        message: 'The resource you are attempting to access is locked',
        innerError: { code: 'resourceLocked' },
      },
    });
    expect((await fetch(`${base}/sharepoint/files/${file.id}`)).status).toBe(200);
    expect((await way('close')).status).toBe(303);
    expect(await page('/sharepoint/documents')).toContain('Öppna i Word');
    const gone = await fetch(`${base}/sharepoint/files/01NOTHING`);
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('Filen finns inte')]);
  });
});
