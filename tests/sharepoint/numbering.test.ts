import { randomUUID } from 'node:crypto';
import type { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { type ListName, lists } from '../../shared/lists';
import { type LocalGraph, startLocalGraph } from '../support/localGraph';
import { refusal } from '../support/testWorld';

type Fault = Parameters<LocalGraph['disturb']>[2];

let graph: LocalGraph;
let store: SharePointLists;
let other: SharePointLists;
const by = 'tenant.person';

beforeEach(async () => {
  graph = await startLocalGraph();
  await graph.provision();
  store = await graph.store();
  other = await graph.store();
});
afterEach(() => graph.close());

const draft = {
  threat: 'Ny risk',
  vulnerability: 'Sårbar',
  consequence: 'Dyrt',
  likelihood: 2,
  impact: 3,
  state: 'identified',
  actionRequired: false,
} as const;
const add = (to: SharePointLists, key: string = randomUUID(), number?: string) =>
  to.create('risks', draft, { key, by, number });
const numbers = async () => (await graph.store()).all('risks').map((risk) => risk.readableNumber);

async function disturb(list: ListName, method: 'POST' | 'PATCH', ...faults: Fault[]) {
  const path = await createSiteLists(graph.client(), graph.site).listPath(lists[list]);
  graph.disturb(method, new RegExp(`${path.split('/').at(-1)}/items`), ...faults);
}

describe('a readable number', () => {
  it('is the next of its series', async () => {
    expect([await add(store), await add(store)].map((risk) => risk.readableNumber)).toEqual(['R1', 'R2']);
  });

  it('goes on after those of the record', async () => {
    for (const number of ['R1', 'R6']) await add(store, number, number);
    expect((await add(store)).readableNumber).toBe('R7');
  });

  it('is given once, by however many processes that do not see each other’s rows', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, turn) => add(turn % 2 ? store : other)));
    const given = await numbers();
    expect(given).toHaveLength(12);
    expect(new Set(given).size).toBe(12);
  });

  it('is never given again, also when its row has been removed by hand', async () => {
    await add(store);
    const { id } = await add(store);
    await graph.byHand(lists.risks, id, 'delete');
    await Promise.all([store.sync('risks'), other.sync('risks')]);
    expect((await add(other)).readableNumber).toBe('R3');
  });

  it('is passed by when somebody has written it by hand', async () => {
    const { id } = await add(store);
    await graph.byHand(lists.risks, id, { ReadableNumber: 'R2' });
    expect((await add(other)).readableNumber).toBe('R3');
  });

  it.each<[string, Fault]>([
    ['after the work', { status: 504, afterWork: true }],
    ['with a page of HTML after the work', { status: 200, html: '<h1>Vänta</h1>', afterWork: true }],
    ['before the work', { status: 503 }],
  ])('is given once when the answer was lost %s', async (_when, fault) => {
    await add(store);
    await disturb('risks', 'POST', fault);
    await disturb('counters', 'PATCH', fault);
    expect((await add(store)).readableNumber).toBe('R2');
    expect(await numbers()).toEqual(['R1', 'R2']);
  });

  it('is kept by a row that is sent again, and by one that did not come to be the first time', async () => {
    const key = randomUUID();
    await disturb('risks', 'POST', { status: 504 }, { status: 504 }, { status: 504 });
    expect(await refusal(add(store, key))).toMatchObject({ code: 'unavailable' });
    expect((await add(other, key)).readableNumber).toBe('R1');
    expect(await refusal(add(store, key))).toMatchObject({ code: 'duplicate', current: { readableNumber: 'R1' } });
    expect((await add(store)).readableNumber).toBe('R2');
  });

  it('cannot be taken twice in SharePoint itself', async () => {
    await add(store, 'a', 'R1');
    expect(await refusal(add(store, 'b', 'R1'))).toMatchObject({ code: 'duplicate' });
  });

  it('is not changed by a change', async () => {
    const { key, eTag } = await add(store);
    expect(await store.update('risks', { impact: 5 }, { key, eTag, by })).toMatchObject({ readableNumber: 'R1' });
  });
});

describe('rows from before there were numbers', () => {
  it('get theirs when the site is provisioned, those that the record numbers keep them, and nothing is done twice', async () => {
    const ids: string[] = [];
    for (const [key, number] of [
      ['R2', 'R90'],
      [randomUUID(), 'R91'],
      ['R1', 'R92'],
    ] as const)
      ids.push((await add(store, key, number)).id);
    for (const id of ids) await graph.byHand(lists.risks, id, { ReadableNumber: '' });
    await graph.provision();
    expect((await numbers()).sort()).toEqual(['R1', 'R2', 'R3']);
    expect((await graph.store()).find('risks', 'R2')).toMatchObject({ readableNumber: 'R2' });
    await graph.provision();
    expect((await add(await graph.store())).readableNumber).toBe('R4');
  });
});
