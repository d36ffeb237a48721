import { initiatives } from '../../shared/lists/initiatives';
import { groupsBy } from '../../shared/rules/portfolioGroups';
import { row } from '../support/row';
import { refusal, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const [OF_ORUST, OF_LYSEKIL] = ['lena-gardtman', 'eva-andersson'];
const DAY_MS = 24 * 60 * 60 * 1000;

describe('confirming rows', () => {
  const add = (title: string) =>
    world.services.records.create(world.actor(OF_ORUST), 'initiatives', {
      municipality: '1421',
      title,
      need: title,
      phase: 'digitisation',
    });

  it('says of each of one’s own rows that it is right as it stands, and changes nothing else', async () => {
    const rows = [await add('Flaggning'), await add('Vigsel')];
    const before = rows.map(({ lastConfirmedAt }) => lastConfirmedAt);
    world.advance(91 * DAY_MS);
    expect(
      await world.services.confirmInitiatives(
        world.actor(OF_ORUST),
        rows.map(({ key }) => key),
      ),
    ).toBe(2);
    const after = rows.map(({ key }) => world.store.find('initiatives', key));
    expect(after.map((one) => one?.title)).toEqual(['Flaggning', 'Vigsel']);
    for (const [at, one] of after.entries()) expect((one?.lastConfirmedAt ?? '') > (before[at] ?? '')).toBe(true);
  });

  it('is refused of another municipality’s row, and then none is confirmed', async () => {
    const own = await world.services.records.create(world.actor(OF_LYSEKIL), 'initiatives', {
      municipality: '1484',
      title: 'Kajkanter',
      need: 'Kajer.',
      phase: 'digitisation',
    });
    const theirs = await add('Lotteri');
    const both = world.services.confirmInitiatives(world.actor(OF_LYSEKIL), [own.key, theirs.key]);
    expect((await refusal(both)).code).toBe('forbidden');
    expect(world.store.find('initiatives', own.key)?.lastConfirmedAt).toBe(own.lastConfirmedAt);
  });
});

describe('the portfolio put together', () => {
  const one = (key: string, values: object) =>
    row('initiatives', key, {
      municipality: '1421',
      title: key,
      need: 'x',
      phase: 'digitisation',
      state: 'idea',
      ...values,
    });
  const rows = [
    one('a', { state: 'ongoing', benefitTypes: ['staff', 'economic'] }),
    one('b', { state: 'idea', benefitTypes: ['staff'] }),
    one('c', { municipality: '1484', phase: 'digitalisation', area: 'care' }),
  ];
  const groups = (by: Parameters<typeof groupsBy>[1]) =>
    groupsBy(rows, by).map(({ value, rows: own }) => [value, own.map(({ key }) => key).join('')]);

  it('counts every row once by state, phase, municipality and area, in the order of the list, and what has no value last', () => {
    expect(groups('state')).toEqual([
      ['idea', 'bc'],
      ['ongoing', 'a'],
    ]);
    expect(groups('phase')).toEqual([
      ['digitisation', 'ab'],
      ['digitalisation', 'c'],
    ]);
    expect(groups('municipality')).toEqual([
      ['1421', 'ab'],
      ['1484', 'c'],
    ]);
    expect(groups('area')).toEqual([
      ['care', 'c'],
      [null, 'ab'],
    ]);
  });

  it('counts a row under each of its kinds of benefit', () => {
    expect(groups('benefitTypes')).toEqual([
      ['staff', 'ab'],
      ['economic', 'a'],
      [null, 'c'],
    ]);
  });

  it('has filters for what the steering group asks by', () => {
    const ids = (initiatives.filters ?? []).map((one) => (typeof one === 'string' ? one : one.id));
    for (const id of [
      'municipality',
      'phase',
      'area',
      'state',
      'workType',
      'paths',
      'seeking',
      'unconfirmed',
      'withoutGoal',
    ])
      expect(ids).toContain(id);
  });
});

describe('a saved view', () => {
  it('may be used by all, and is changed by its owner alone', async () => {
    const { records } = world.services;
    const view = await records.create(world.actor(OF_ORUST), 'savedViews', {
      title: 'Vår tavla',
      address: 'view=board',
      owner: world.memberKey(OF_ORUST),
    });
    const forged = { title: 'Inte min', owner: world.memberKey(OF_ORUST) };
    expect((await refusal(records.create(world.actor(OF_LYSEKIL), 'savedViews', forged))).code).toBe('forbidden');
    const change = { key: view.key, eTag: view.eTag, input: { removed: true } };
    expect((await refusal(records.update(world.actor(OF_LYSEKIL), 'savedViews', change))).code).toBe('forbidden');
    expect((await records.update(world.actor(OF_ORUST), 'savedViews', change)).removed).toBe(true);
  });
});
