import { createHash } from 'node:crypto';
import type { ListName } from '../../shared/lists';
import { refusal, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const FINANCIER = 'finansiar';
const REPORT = 'S10-16';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.addPerson(FINANCIER, { role: 'financier' });
});
afterAll(() => world.close());

const as = (person = LEADER) => world.actor(person);
const add = (list: ListName, values: object, person = LEADER) =>
  world.services.records.create(as(person), list, values);
const change = async (list: ListName, key: string, input: object) => {
  const { eTag } = world.store.find(list, key)!;
  return world.services.records.update(as(), list, { key, eTag, input });
};
const view = (key = REPORT) => world.services.statusReports.view(as(), key);

describe('a new report', () => {
  let key: string;
  beforeAll(async () => {
    ({ key } = await add('statusReports', { title: 'Sprint 17–23', sprintFrom: 17, sprintTo: 23 }));
  });
  const filled = () => world.services.statusReports.fill(as(), key);

  it('is filled by the project management only', async () => {
    const asked = world.services.statusReports.fill(as(MEMBER), key);
    expect((await refusal(asked)).code).toBe('forbidden');
    expect(view(key).rows).toEqual([]);
  });

  it('is filled with the areas of the last one, what is delivered with versions, what was to come and the outcome of each line', async () => {
    const before = view();
    const now = await filled();
    expect(now.rows.map(({ area, light }) => [area, light])).toEqual(
      before.rows.map(({ area, light }) => [area, light]),
    );
    const delivered = now.milestones
      .filter(({ kind }) => kind === 'achieved')
      .map(({ title, version }) => [title, version]);
    expect(delivered).toContainEqual(['Metodhandbok', '0.7']);
    const coming = (of: typeof now) =>
      of.milestones.filter(({ kind }) => kind === 'upcoming').map(({ title }) => title);
    expect(coming(now)).toEqual(coming(before));
    expect(now.budgetLines.every(({ figure }) => figure !== null)).toBe(true);
    expect(now.totals).toEqual(before.totals);
  });

  it('keeps what somebody has written when it is filled again', async () => {
    const row = world.store.all('statusRows').find((one) => one.report === key && one.area === 'time')!;
    await change('statusRows', row.key, { light: 'green', comment: null });
    const count = world.store.all('milestones').length;
    const again = await filled();
    expect(again.rows.find(({ area }) => area === 'time')?.light).toBe('green');
    expect(world.store.all('milestones')).toHaveLength(count);
    expect(again.rows).toHaveLength(3);
  });
});

describe('key roles', () => {
  it('of the seed have the people of the record, and nobody made up', () => {
    expect(world.store.find('keyRoles', 'projektledare')).toMatchObject({
      holder: world.memberKey(LEADER),
      deputy: world.memberKey('pontus-bjorhn'),
    });
    expect(world.store.find('keyRoles', 'kursledare')).toMatchObject({ holder: null, deputy: null });
    expect(world.store.all('roleHandovers').filter(({ role }) => role === 'kursledare').length).toBeGreaterThan(0);
  });

  it('have another as deputy than the one who has the role', async () => {
    const { problems } = await refusal(change('keyRoles', 'projektledare', { deputy: world.memberKey(LEADER) }));
    expect(problems).toEqual([{ field: 'deputy', code: 'notReference' }]);
  });

  it('that nobody has propose that Staff is red, and set nothing', async () => {
    const row = () => view().rows.find(({ area }) => area === 'staff')!;
    await change('statusRows', row().key, { light: 'yellow' });
    expect(view().proposals.filter(({ area }) => area === 'staff')).toEqual([]);
    await change('keyRoles', 'kursledare', { holderName: null });
    expect(view().proposals).toContainEqual({ area: 'staff', light: 'red', because: ['Kursledare'] });
    expect(row().light).toBe('yellow');
    await change('statusRows', row().key, { light: 'red' });
    expect(view().proposals.filter(({ area }) => area === 'staff')).toEqual([]);
  });

  it('are vacant too when whoever has one is no longer in the project', async () => {
    await change('statusRows', view().rows.find(({ area }) => area === 'staff')!.key, { light: 'yellow' });
    await world.addPerson('kursledaren', { role: 'municipalRepresentative', municipality: '1421' });
    await change('keyRoles', 'kursledare', { holder: world.memberKey('kursledaren') });
    expect(view().proposals.filter(({ area }) => area === 'staff')).toEqual([]);
    await world.leave('kursledaren');
    expect(view().proposals).toContainEqual({ area: 'staff', light: 'red', because: ['Kursledare'] });
  });
});

describe('consultant time', () => {
  it('is more than nothing, and in a period that ends after it begins', async () => {
    const values = {
      title: 'Utredning',
      line: 'externalServices',
      kind: 'worked',
      from: '2021-02-01',
      to: '2021-01-01',
      hours: 0,
      rateSek: 900,
    };
    const { problems } = await refusal(add('consultantTime', values));
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['to', 'endBeforeStart'],
      ['hours', 'amountAboveZero'],
    ]);
  });

  it('is read by the steering group and the financier, not by municipal representatives', async () => {
    await world.addPerson('representant', { role: 'municipalRepresentative', municipality: '1421' });
    const status = async (person: string) => (await world.api(person)('/api/lists/consultantTime')).status;
    expect(await status(MEMBER)).toBe(200);
    expect(await status(FINANCIER)).toBe(200);
    expect(await status('representant')).toBe(403);
  });
});

describe('the final report', () => {
  let key: string;
  beforeAll(async () => {
    ({ key } = await add('finalReports', { title: 'Slutrapport', version: '1.0' }));
  });
  const row = () => world.store.find('finalReports', key)!;
  const freeze = (person = LEADER) => world.services.finalReports.freeze(as(person), key);

  it('is filled from the registers where nothing is written, and what is written stands', async () => {
    await change('finalReports', key, { economy: 'Skrivet för hand' });
    await world.services.finalReports.fill(as(), key);
    expect(row().outcome).toContain('Metodhandbok, version 0.7');
    expect(row().outcome).toContain('Finansieringen kräver 10.');
    expect(row().economy).toBe('Skrivet för hand');
    await change('finalReports', key, { economy: null });
    await world.services.finalReports.fill(as(), key);
    expect(row().economy).toContain('1\u00a0887\u00a0600\u00a0kr');
  });

  it('is not made final while something is missing, nor by the step alone, nor by anybody else', async () => {
    const kept = row().goals;
    if (kept) await change('finalReports', key, { goals: null });
    expect((await refusal(freeze())).problems).toEqual([{ field: 'goals', code: 'required' }]);
    const step = world.services.moveRecord(as(), 'finalReports', { key, verb: 'freeze' });
    expect((await refusal(step)).code).toBe('forbidden');
    await change('finalReports', key, { goals: 'Tio kommuner arbetar på samma sätt.' });
    expect((await refusal(freeze(MEMBER))).code).toBe('forbidden');
    expect(row().state).toBe('draft');
  });

  it('is the project management’s own while it is written', async () => {
    expect((await world.api(FINANCIER)(`/api/lists/finalReports/items/${key}`)).status).toBe(404);
    expect((await world.api(FINANCIER)(`/api/finalReports/${key}/file`)).status).toBe(404);
    expect(JSON.stringify((await world.api(MEMBER)('/api/lists/finalReports')).body)).not.toContain('Slutrapport');
  });

  it('is frozen as a file in the document library, whose bytes have the hash of its row', async () => {
    const { file, state, frozenBy } = await freeze();
    expect([state, frozenBy]).toEqual(['frozen', world.memberKey(LEADER)]);
    const bytes = await world.files.read('Slutrapport/slutrapport-1.0.docx');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.hash);
    expect(file?.size).toBe(bytes.length);
  });

  it('stands from then on, and is read and fetched by the financier', async () => {
    expect((await refusal(change('finalReports', key, { goals: 'Annat' }))).code).toBe('wrongState');
    expect((await refusal(freeze())).code).toBe('wrongState');
    expect((await refusal(world.services.finalReports.fill(as(), key))).code).toBe('wrongState');
    expect((await world.api(FINANCIER)(`/api/lists/finalReports/items/${key}`)).status).toBe(200);
    const answer = await world.api(FINANCIER)(`/api/finalReports/${key}/file`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect((await refusal(add('finalReports', { title: 'En till', version: '1.0' }))).problems).toEqual([
      { field: 'version', code: 'looksAlike' },
    ]);
  });
});
