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

const { state: _, answeredBy: __, answeredAt: ___, ...fields } = lists.statements.fields;
/** The list as it was while nobody was asked about a note. */
const before: ListDefinition = {
  ...lists.statements,
  fields,
  table: ['kind'],
  life: undefined,
};

it('what was announced before the chair was asked goes on standing in the minutes', async () => {
  await graph.provision([before]);
  const path = await createSiteLists(graph.client(), graph.site).listPath(before);
  for (const Kind of ['Protokollsanteckning', 'Reservation', 'Jäv'])
    await graph.client().post(`${path}/items`, {
      fields: { AppKey: Kind.slice(0, 3).replace('ä', 'a'), Meeting: 'm', AgendaItem: 'm.1', Kind, Person: 'p' },
    });
  const upgrade = () => provision(graph.client(), graph.site, { logger: quietLogger });
  expect((await upgrade()).problems).toEqual([]);
  const store = await graph.store();
  expect(store.all('statements').map(({ kind, state }) => [kind, state])).toEqual([
    ['minutesNote', 'allowed'],
    ['reservation', 'announced'],
    ['conflictOfInterest', 'announced'],
  ]);
  expect((await upgrade()).done).toEqual([]);
});
