import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists } from '../../../bot/sharepoint/siteLists';
import { lists } from '../../../shared/lists';
import { bodyOf, registersOf } from '../../../shared/rules/bodyOf';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

/** The lists as they were while every mandate was of every meeting. */
function listsOfBefore(): ListDefinition[] {
  const { project: _ofMeeting, ...meetings } = lists.meetings.fields;
  const { project: _ofMandate, ...mandates } = lists.mandates.fields;
  const others = Object.values<ListDefinition>(lists).filter(({ name }) => name !== 'meetings' && name !== 'mandates');
  return [...others, { ...lists.meetings, fields: meetings }, { ...lists.mandates, fields: mandates }];
}

async function write(list: ListDefinition, fields: Record<string, unknown>): Promise<void> {
  const path = await createSiteLists(graph.client(), graph.site).listPath(list);
  await graph.client().post(`${path}/items`, { fields });
}

it('a site of before has one body: its meetings follow the project there is, and its mandates count at all of them', async () => {
  await graph.provision(listsOfBefore());
  await write(lists.projects, { AppKey: 'p', Title: 'Projektet', Quorum: 'alla deltar' });
  await write(lists.meetings, { AppKey: 'm', Title: 'Möte', Date: '2021-05-20', State: 'Planerat' });
  await write(lists.mandates, { AppKey: '1421', Title: 'Orust', Municipality: '1421' });
  const { problems } = await provision(graph.client(), graph.site, { logger: quietLogger });
  expect(problems).toEqual([]);
  const store = await graph.store();
  const body = bodyOf(store.all('projects'), store.find('meetings', 'm'));
  expect(body).toMatchObject({ project: { key: 'p' }, rules: { quorum: 'all' } });
  const registers = { mandates: store.all('mandates'), memberships: [] };
  expect(registersOf(body, registers).mandates.map(({ key }) => key)).toEqual(['1421']);
  expect((await provision(graph.client(), graph.site, { logger: quietLogger })).done).toEqual([]);
});
