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

/** The list as it was while paused was a state. */
function initiativesOfBefore(): ListDefinition {
  const { paused: _, handoverDropped: __, ...fields } = lists.initiatives.fields;
  const options = { ...fields.state.options, paused: { sv: 'Pausad', en: 'Paused' } };
  return { ...lists.initiatives, fields: { ...fields, state: { ...fields.state, options } } };
}

async function write(list: ListDefinition, fields: Record<string, unknown>): Promise<void> {
  const path = await createSiteLists(graph.client(), graph.site).listPath(list);
  await graph.client().post(`${path}/items`, { fields });
}

const initiative = (AppKey: string, State: string) =>
  write(lists.initiatives, {
    AppKey,
    Title: AppKey,
    Municipality: '1421',
    Need: 'Behov',
    Phase: 'Digitalisering',
    State,
  });

const logged = (Subject: string, Detail: object) =>
  write(lists.events, {
    AppKey: `${Subject}-${JSON.stringify(Detail).length}`,
    Title: Subject,
    Action: 'pause',
    List: 'initiatives',
    Subject,
    Actor: 'a',
    At: '2026-11-01T10:00:00Z',
    Source: 'Flik',
    Detail: JSON.stringify(Detail),
  });

const upgrade = () => provision(graph.client(), graph.site, { logger: quietLogger });

describe('a site where paused was a state', () => {
  it('gets each paused initiative back in the state it had, with the mark beside it', async () => {
    const others = Object.values<ListDefinition>(lists).filter(({ name }) => name !== 'initiatives');
    await graph.provision([...others, initiativesOfBefore()]);
    for (const key of ['av-verb', 'av-formular', 'utan-logg']) await initiative(key, 'Pausad');
    await initiative('orord', 'Beslutad');
    await logged('av-verb', { $v: 1, data: { from: 'ongoing', to: 'paused' } });
    await logged('av-formular', { before: { state: 'decided' }, after: { state: 'paused' } });
    const report = await upgrade();
    expect(report.problems).toEqual([]);
    const store = await graph.store();
    const states = store.all('initiatives').map(({ key, state, paused }) => [key, state, paused]);
    expect(new Set(states)).toEqual(
      new Set([
        ['av-verb', 'ongoing', true],
        ['av-formular', 'decided', true],
        ['utan-logg', 'preparation', true],
        ['orord', 'decided', null],
      ]),
    );
    expect((await upgrade()).done).toEqual([]);
  });
});
