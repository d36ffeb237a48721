/** The pages that show the local SharePoint's lists to people. */
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { registerGraph } from '../../../env/local/graph/registerGraph';
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
  server.use(restify.plugins.bodyParser({ mapParams: false }));
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
