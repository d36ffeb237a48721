import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists } from '../../../bot/sharepoint/siteLists';
import { lists } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const others = Object.values<ListDefinition>(lists).filter(({ name }) => name !== 'deliverables');

/** The list as it was: the handbook found its sections by the keys of the seed. */
function deliverablesOfBefore(): ListDefinition {
  const { shownAs: _, ...fields } = lists.deliverables.fields;
  const form = lists.deliverables.form?.map((group) => ({
    ...group,
    fields: group.fields.filter((one) => one !== 'shownAs'),
  }));
  return { ...lists.deliverables, fields, ...(form ? { form } : {}) };
}

async function deliverable(AppKey: string, Title: string, more: object = {}): Promise<void> {
  const path = await createSiteLists(graph.client(), graph.site).listPath(lists.deliverables);
  await graph.client().post(`${path}/items`, { fields: { AppKey, Title, State: 'Utkast', Position: 1, ...more } });
}

const upgrade = () => provision(graph.client(), graph.site, { logger: quietLogger });
const shown = async () =>
  Object.fromEntries((await graph.store()).all('deliverables').map(({ key, shownAs }) => [key, shownAs]));

describe('a site whose handbook knew its sections by the keys of their deliverables', () => {
  it('has each deliverable say in which section it is shown, and nothing is written the second time', async () => {
    await graph.provision([...others, deliverablesOfBefore()]);
    await deliverable('a', 'Metodhandbok');
    await deliverable('b', 'Rutinramverk');
    await deliverable('c', 'Utvecklingsprocessen');
    await deliverable('d', 'Plattform');
    expect((await upgrade()).problems).toEqual([]);
    expect(await shown()).toEqual({ a: 'handbook', b: 'framework', c: 'process', d: null });
    expect((await upgrade()).done).toEqual([]);
  });

  it('leaves it as somebody has said it of another', async () => {
    await graph.provision([...others, lists.deliverables]);
    await deliverable('a', 'Metodhandbok');
    await deliverable('b', 'Handbok i ny form', { ShownAs: lists.deliverables.fields.shownAs.options.handbook.sv });
    expect((await upgrade()).problems).toEqual([]);
    expect(await shown()).toEqual({ a: null, b: 'handbook' });
  });
});
