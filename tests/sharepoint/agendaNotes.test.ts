import { provision } from '../../bot/sharepoint/provision';
import { createSiteLists, readAll } from '../../bot/sharepoint/siteLists';
import { agendaNotes } from '../../bot/sharepoint/upgrades/agendaNotes';
import type { RawRow } from '../../bot/sharepoint/upgrades/Upgrade';
import { lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

/** The agenda as it was: with the notes on the items themselves. */
const before: ListDefinition = {
  ...lists.agendaItems,
  fields: { ...lists.agendaItems.fields, notes: { kind: 'note', label: { sv: 'Anteckningar', en: 'Notes' } } },
};
const run = () =>
  provision(graph.client(), graph.site, {
    logger: quietLogger,
    lists: [lists.agendaItems, lists.agendaNotes],
    upgrades: [agendaNotes],
  });

async function rows(list: ListDefinition): Promise<RawRow['fields'][]> {
  const client = graph.client();
  const path = await createSiteLists(client, graph.site).listPath(list);
  return (await readAll<RawRow>(client, `${path}/items?$expand=fields`)).map(({ fields }) => fields);
}

describe('a site whose agenda had its notes where everybody reads', () => {
  beforeEach(async () => {
    await graph.provision([before]);
    const client = graph.client();
    const path = await createSiteLists(client, graph.site).listPath(before);
    const item = { Meeting: 'M', ItemNumber: '1', Position: 1, Type: 'Informationspunkt' };
    for (const fields of [
      { ...item, AppKey: 'M.1', Title: 'Budget', Notes: 'Hemligt om budgeten' },
      { ...item, AppKey: 'M.2', Title: 'Utan' },
    ]) {
      await client.post(`${path}/items`, { fields });
    }
  });

  it('gets them in a list of their own under the item’s key, and none are left behind', async () => {
    const report = await run();
    expect(report.problems).toEqual([]);
    expect(await rows(lists.agendaNotes)).toEqual([
      expect.objectContaining({ AppKey: 'M.1', Item: 'M.1', Notes: 'Hemligt om budgeten' }),
    ]);
    const items = await rows(lists.agendaItems);
    expect(items.map(({ Title, Notes }) => [Title, Notes])).toEqual([
      ['Budget', undefined],
      ['Utan', undefined],
    ]);
    expect((await run()).done).toEqual([]);
  });

  it('keeps what has been written in the new place when it is run again after being cut off', async () => {
    // The row was made, and the process ended before the old text was taken away.
    graph.disturb('PATCH', /fields$/, { status: 403, code: 'accessDenied' });
    await expect(run()).rejects.toMatchObject({ code: 'unavailable' });
    await run();
    expect((await rows(lists.agendaNotes)).map(({ Notes }) => Notes)).toEqual(['Hemligt om budgeten']);
    expect((await rows(lists.agendaItems)).map(({ Notes }) => Notes)).toEqual([undefined, undefined]);
  });
});
