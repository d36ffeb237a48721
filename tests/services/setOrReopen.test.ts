import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { lists } from '../../shared/lists';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';
import { castFrom, leader, members, choice as one } from '../support/voting';

let world: World;
/** What happens in another process just before this one changes a row of a list. */
let meanwhile: { list: string; work: () => Promise<unknown> } | undefined;
let other: Process;
const fetchThen: typeof fetch = async (input, init) => {
  if (meanwhile && init?.method === 'PATCH' && String(input).includes(meanwhile.list)) {
    const { work } = meanwhile;
    meanwhile = undefined;
    await work();
  }
  return fetch(input, init);
};
const as = (id: string) => world.actor(id);
const listPath = (list: (typeof lists)['votes' | 'decisions']) =>
  createSiteLists(world.client, world.graph.site).listPath(list);

beforeEach(async () => {
  world = await startWorld({ fetch: fetchThen });
  const { votes } = world.services;
  await votes.open(as(leader), 'D1');
  for (const id of members) await castFrom(votes, as(id), 'D1', one('2'));
  await votes.close(as(leader), 'D1');
  await world.log.idle();
  other = await world.startProcess();
});
afterEach(() => world.close());

const set = () => world.services.votes.set(as(leader), 'D1', 'Styrgruppen beslutade enligt alternativ 2.');
const reopen = () => other.services.votes.reopen(as('pontus-bjorhn'), 'D1', { reason: 'Någon kom sent' });
const inSharePoint = async () => {
  const store = await world.graph.store();
  return [store.find('decisions', 'D1')?.state, store.find('votes', 'D1')?.state];
};

describe('a decision that is set in the same moment as its vote is opened again', () => {
  it('is not set over the open vote when the other was first', async () => {
    meanwhile = { list: await listPath(lists.votes), work: reopen };
    expect(await refusal(set())).toMatchObject({ code: 'wrongState', values: { state: 'open' } });
    expect(await inSharePoint()).toEqual(['draft', 'open']);
  });

  it('keeps the vote closed when it is being set already', async () => {
    let refused: unknown;
    meanwhile = {
      list: await listPath(lists.decisions),
      work: async () => {
        refused = await refusal(reopen());
      },
    };
    await set();
    expect(refused).toMatchObject({ code: 'decisionBeingSet' });
    expect(await inSharePoint()).toEqual(['set', 'closed']);
    expect(await refusal(reopen())).toMatchObject({ code: 'wrongState', values: { state: 'set' } });
  });

  it('does not keep the vote closed for ever when the setting was never finished', async () => {
    await other.store.update(
      'votes',
      { settingAt: new Date(Date.now() - 61_000).toISOString() },
      { key: 'D1', by: 'x' },
    );
    expect((await reopen()).state).toBe('open');
  });
});
