import { createSiteLists, type Page } from '../../../bot/sharepoint/siteLists';
import { defineList } from '../../../shared/schema/defineList';
import { type LocalGraph, startLocalGraph } from '../../support/localGraph';

const label = { sv: 'Prov', en: 'Prov' };
const trials = defineList({
  name: 'trials',
  label,
  fields: { code: { kind: 'text', label: { sv: 'Kod', en: 'Kod' } } },
  table: [],
  access: { read: 'everyone', create: [], update: [] },
});

interface Row {
  id: string;
  deleted?: unknown;
  fields?: { Code?: string };
}

const LAG = 60_000;
let graph: LocalGraph;
let path: string;
let now: jest.SpyInstance<number>;
let at = 0;

beforeEach(async () => {
  // Only the change feed goes by this clock.
  now = jest.spyOn(performance, 'now').mockImplementation(() => at);
  graph = await startLocalGraph();
  await graph.provision([trials]);
  path = `${await createSiteLists(graph.client(), graph.site).listPath(trials)}/items`;
});
afterEach(async () => {
  now.mockRestore();
  await graph.close();
});

const add = async (code: string): Promise<string> =>
  (await graph.client().post<Row>(path, { fields: { Title: code, AppKey: code, Code: code } })).id;
const change = (id: string, code: string) => graph.client().patch(`${path}/${id}/fields`, { Code: code });

async function read(link = `${path}/delta?$expand=fields`): Promise<{ rows: string[]; link: string }> {
  const page = await graph.client().get<Page<Row>>(link);
  const rows = page.value.map(({ id, deleted, fields }) => (deleted ? `${id} gone` : `${id} ${fields?.Code}`));
  return { rows, link: page['@odata.deltaLink'] ?? '' };
}

describe('a change feed that lags behind', () => {
  it('tells of what is written once it is old enough, while the item itself is up to date', async () => {
    graph.lag(LAG);
    const start = await read();
    const id = await add('ny');
    expect((await read(start.link)).rows).toEqual([]);
    expect((await graph.client().get<Row>(`${path}/${id}?$expand=fields`)).fields?.Code).toBe('ny');
    at += LAG;
    expect((await read(start.link)).rows).toEqual([`${id} ny`]);
  });

  it('shows a row as it stood at the horizon, and each later state in its turn', async () => {
    const id = await add('ett');
    const start = await read();
    graph.lag(LAG);
    await change(id, 'två');
    at += LAG / 2;
    await change(id, 'tre');
    expect((await read()).rows).toEqual([`${id} ett`]);
    at += LAG / 2;
    const second = await read(start.link);
    expect(second.rows).toEqual([`${id} två`]);
    at += LAG / 2;
    expect((await read(second.link)).rows).toEqual([`${id} tre`]);
  });

  it('keeps a deleted row until its deletion may be seen', async () => {
    const id = await add('kvar');
    graph.lag(LAG);
    await graph.client().remove(`${path}/${id}`);
    const start = await read();
    expect(start.rows).toEqual([`${id} kvar`]);
    at += LAG;
    expect((await read(start.link)).rows).toEqual([`${id} gone`]);
  });

  it('loses nothing when the lag ends', async () => {
    graph.lag(LAG);
    const start = await read();
    const first = await add('ett');
    graph.lag(0);
    const second = await add('två');
    expect((await read(start.link)).rows).toEqual([`${first} ett`, `${second} två`]);
  });
});
