import type { Services } from '../../bot/services/createServices';
import { refusal, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
const lena = 'lena-gardtman';

let world: World;
let referring: Services['referring'];
beforeAll(async () => {
  world = await startWorld();
  ({ referring } = world.services);
  await world.addPerson('finansiar', { role: 'financier' });
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const orusts = () => world.store.all('initiatives').find(({ municipality }) => municipality === '1421')!;
const tell = (all: ReturnType<Services['referring']>) =>
  all.flatMap(({ list, rows }) => rows.map(({ key }) => `${list} ${key}`));
const leaderKey = () => world.memberKey(leader);

describe('what points at a record', () => {
  it('is every row of every list that has a page, by what it is called and nothing else', async () => {
    const { key } = orusts();
    await world.store.update('risks', { initiative: key }, { key: 'R1', by: leaderKey() });
    const found = referring(as(lena), 'initiatives', key);
    expect(tell(found)).toEqual(['risks R1']);
    expect(found[0]?.rows[0]).toEqual({
      key: 'R1',
      readableNumber: 'R1',
      threat: world.store.find('risks', 'R1')?.threat,
    });
  });

  it('is found by a reference among several: the initiatives of a goal', async () => {
    const { key } = orusts();
    await world.store.create('goals', { title: 'Kortare väntan' }, { key: 'mal-1', by: leaderKey() });
    await world.store.update('initiatives', { goalLinks: ['mal-1'] }, { key, by: leaderKey() });
    expect(tell(referring(as(lena), 'goals', 'mal-1'))).toEqual([`initiatives ${key}`]);
  });

  it('is told by the first fifty by name, and how many there are', async () => {
    await world.store.create('goals', { title: 'Mindre svinn' }, { key: 'mal-2', by: leaderKey() });
    const row = orusts();
    for (let at = 60; at > 0; at -= 1) {
      const title = `Insats ${String(at).padStart(2, '0')}`;
      const draft = {
        title,
        need: row.need,
        municipality: '1421',
        phase: row.phase,
        state: row.state,
        goalLinks: ['mal-2'],
      };
      await world.store.create('initiatives', draft, { key: `i-${at}`, by: leaderKey() });
    }
    const [found] = referring(as(lena), 'goals', 'mal-2');
    expect(found).toMatchObject({ list: 'initiatives', count: 60 });
    expect(found?.rows.map(({ key }) => key)).toEqual(Array.from({ length: 50 }, (_, at) => `i-${at + 1}`));
  });

  it('is not a row of a list that the reader may not read', async () => {
    const [line] = world.store.all('budgetLines');
    await world.store.update('risks', { budgetLine: line!.key }, { key: 'R2', by: leaderKey() });
    expect(tell(referring(as(lena), 'budgetLines', line!.key))).toEqual(['risks R2']);
    expect(tell(referring(as('finansiar'), 'budgetLines', line!.key))).toEqual([]);
  });

  it('is not told to those who may not read the record, nor of one that is not there', async () => {
    const asked = (who: string, key: string) => refusal(Promise.resolve().then(() => referring(as(who), 'risks', key)));
    expect(await asked('finansiar', 'R1')).toMatchObject({ code: 'forbidden' });
    expect(await asked(leader, 'R999')).toMatchObject({ code: 'notFound' });
  });
});
