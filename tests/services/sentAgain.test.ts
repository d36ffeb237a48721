import { randomUUID } from 'node:crypto';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { type ListName, lists } from '../../shared/lists';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
let world: World;
let other: Process;
beforeAll(async () => {
  world = await startWorld();
  other = await world.startProcess();
});
afterAll(() => world.close());

const draft = {
  threat: 'Skickad flera gånger',
  vulnerability: 'Nätet svajar',
  consequence: 'Två rader',
  likelihood: 2,
  impact: 2,
  actionRequired: false,
};
const as = () => world.actor(leader);
const add = (key: string, values: object = draft, process: Process = world) =>
  process.services.records.create(as(), { list: 'risks', key }, values);
const post = (key: unknown, values: object = draft) =>
  world.api(leader)('/api/lists/risks/items', { method: 'POST', body: { draft: values, key } });
const withKey = async (key: string) => (await world.graph.store()).all('risks').filter((risk) => risk.key === key);

async function disturb(list: ListName, method: 'POST' | 'PATCH', fault: Parameters<World['graph']['disturb']>[2]) {
  const path = await createSiteLists(world.client, world.graph.site).listPath(lists[list]);
  world.graph.disturb(method, new RegExp(`${path.split('/').at(-1)}/items`), fault);
}

describe('a new row that is sent with the key of its form', () => {
  it('stands there once when the button is pressed again, and both are answered with it', async () => {
    const key = randomUUID();
    const [first, second] = [await post(key), await post(key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await withKey(key)).toHaveLength(1);
  });

  it('stands there once when it is sent twice at the same moment, also to two processes', async () => {
    const key = randomUUID();
    const answers = await Promise.all([post(key), post(key)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const shared = randomUUID();
    const rows = await Promise.all([add(shared), add(shared, draft, other)]);
    expect(rows[0].readableNumber).toBe(rows[1].readableNumber);
    expect([...(await withKey(key)), ...(await withKey(shared))]).toHaveLength(2);
  });

  it.each([
    { status: 504, afterWork: true },
    { status: 200, html: '<h1>Ett ögonblick</h1>', afterWork: true },
    { status: 503, afterWork: true },
  ])('stands there once when the answer was lost: %j', async (fault) => {
    const key = randomUUID();
    await disturb('risks', 'POST', fault);
    expect((await post(key)).status).toBe(201);
    expect((await post(key)).status).toBe(201);
    expect(await withKey(key)).toHaveLength(1);
  });

  it('takes what was written in the form between the tries', async () => {
    const key = randomUUID();
    await add(key);
    expect(await add(key, { ...draft, impact: 5 })).toMatchObject({ key, impact: 5 });
    expect(await withKey(key)).toHaveLength(1);
  });

  it('never writes over what has been changed since, when it is delivered late', async () => {
    const key = randomUUID();
    const first = await add(key);
    await world.services.records.update(as(), 'risks', {
      ...first,
      input: { impact: 4, assessmentReason: 'Ny bedömning 4' },
    });
    await world.log.idle();
    expect(await add(key)).toMatchObject({ key, impact: 4 });
    const second = world.store.find('risks', key)!;
    await world.services.records.update(world.actor('pontus-bjorhn'), 'risks', {
      ...second,
      input: { impact: 3, assessmentReason: 'Ny bedömning 3' },
    });
    expect(await add(key)).toMatchObject({ key, impact: 3 });
    expect(await add(key, draft, other)).toMatchObject({ key, impact: 3 });
  });

  it('is not another person’s row', async () => {
    const key = randomUUID();
    await add(key);
    const taking = world.services.records.create(world.actor('pontus-bjorhn'), { list: 'risks', key }, draft);
    expect(await refusal(taking)).toMatchObject({ code: 'conflict' });
  });

  it.each(['R1', '', 'not a key', '5f0c2a52-0f0e-1b5e-9d6f-2a6c1f9b8e10', 7])(
    'has no key but one made in a form: %j',
    async (key) => {
      expect((await post(key)).status).toBe(422);
    },
  );
});

describe('a row that another process has just made', () => {
  it('is found before anybody is told that it is not there: to change, to move, and to point at', async () => {
    const made = await other.services.records.create(as(), 'risks', draft);
    expect(world.store.find('risks', made.key)).toBeUndefined();
    expect(
      await world.services.records.update(as(), 'risks', {
        ...made,
        input: { impact: 5, assessmentReason: 'Ny bedömning 5' },
      }),
    ).toMatchObject({
      impact: 5,
    });

    const second = await other.services.records.create(as(), 'risks', {
      ...draft,
      action: 'Dela upp',
      actionDue: '2021-06-01',
    });
    const [row] = world.store.all('statusRows');
    const pointing = world.services.records.update(as(), 'statusRows', { ...row!, input: { risk: second.key } });
    expect(await pointing).toMatchObject({ risk: second.key });
    const third = await other.services.records.create(as(), 'risks', draft);
    const saved = await world.services.saveRecord(as(), 'risks', {
      row: { key: third.key, eTag: third.eTag, values: { impact: 1, assessmentReason: 'Ny bedömning 1' } },
      parts: {},
    });
    expect(saved.item).toMatchObject({ impact: 1 });
  });

  it('is not found when there is none', async () => {
    const nobody = world.services.records.update(as(), 'risks', {
      key: randomUUID(),
      eTag: '"1"',
      input: { impact: 1, assessmentReason: 'Ny bedömning 1' },
    });
    expect(await refusal(nobody)).toMatchObject({ code: 'notFound' });
  });
});
