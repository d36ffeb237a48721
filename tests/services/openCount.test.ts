/** Whether people see what is voted while it is: the project's setting, frozen when the vote opens. */
import type { VoteView } from '../../shared/rules/voteView';
import { type Answer, startWorld, type World } from '../support/testWorld';
import { castFrom, choice, leader, members } from '../support/voting';

const [LENA = '', ANNIKA = '', OTHER = ''] = members;
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const setCount = async (count: 'hidden' | 'open'): Promise<void> => {
  const [project] = world.store.all('projects');
  await world.store.update('projects', { count }, { key: project!.key, by: 'system' });
};
/** As somebody who has not voted sees it, over HTTP. */
const seen = async (): Promise<VoteView> => {
  const { body }: Answer = await world.api(OTHER)('/api/decisions/D1/vote');
  return body as VoteView;
};

describe('while a vote goes on', () => {
  it('people see how many have voted and not what, whatever the setting becomes meanwhile', async () => {
    await setCount('hidden');
    await world.services.votes.open(as(leader), 'D1');
    await castFrom(world.services.votes, as(LENA), 'D1', choice('1'));
    await setCount('open');
    const view = await seen();
    expect(view).toMatchObject({ state: 'open', tally: null, progress: { voted: 1 } });
    expect(JSON.stringify(view.progress)).not.toContain('D1.1');
    await world.services.votes.withdraw(as(leader), 'D1', 'Fel sätt');
  });

  it('people see what has been voted where the project counts openly', async () => {
    await world.services.votes.open(as(leader), 'D1');
    await castFrom(world.services.votes, as(LENA), 'D1', choice('1'));
    await castFrom(world.services.votes, as(ANNIKA), 'D1', choice('2'));
    const { tally, proposal, state } = await seen();
    expect(tally?.results).toMatchObject([{ counts: { 'D1.1': 1, 'D1.2': 1, 'D1.3': 0 } }]);
    // Nothing is won before it is closed.
    expect([state, proposal]).toEqual(['open', null]);
  });
});
