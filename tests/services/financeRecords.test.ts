import type { ListName } from '../../shared/lists';
import { achievement } from '../../shared/rules/achievement';
import { communicationShare } from '../../shared/rules/communicationShare';
import { refusal, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const OF_ORUST = 'lena-gardtman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.addPerson('finansiar', { role: 'financier' });
});
afterAll(() => world.close());

const as = (person = LEADER) => world.actor(person);
const add = (list: ListName, values: object, person = LEADER) =>
  world.services.records.create(as(person), list, values);
const move = (list: ListName, key: string, verb: string) => world.services.moveRecord(as(), list, { key, verb });
const change = async (list: ListName, key: string, input: object) => {
  const { eTag } = world.store.find(list, key)!;
  await world.services.records.update(as(), list, { key, eTag, input });
};
const problems = async (doing: Promise<unknown>) =>
  (await refusal(doing)).problems.map(({ field, code }) => `${field}: ${code}`);

describe('a change of schedule', () => {
  it('of the record has no earlier date, an inferred year, and an answer that is only said', () => {
    expect(world.store.find('scheduleChanges', 'tidplan-1')).toMatchObject({
      oldDate: null,
      newDate: '2021-12-17',
      yearInferred: true,
      decision: 'D1',
      state: 'oral',
      confirmedBy: null,
    });
  });

  it('is confirmed only with a name, a day, and words or a paper', async () => {
    expect(await problems(move('scheduleChanges', 'tidplan-1', 'deny'))).toEqual([
      'confirmedBy: required',
      'confirmedOn: required',
    ]);
    await change('scheduleChanges', 'tidplan-1', { confirmation: null, confirmedBy: 'Handläggaren' });
    expect(await problems(move('scheduleChanges', 'tidplan-1', 'confirm'))).toEqual([
      'confirmedOn: required',
      'confirmation: required',
    ]);
    await change('scheduleChanges', 'tidplan-1', { confirmedOn: '2021-05-25', confirmation: 'Mejl 25 maj' });
    expect(await move('scheduleChanges', 'tidplan-1', 'confirm')).toMatchObject({ state: 'confirmed' });
  });
});

describe('a reallocation', () => {
  it('of the record is possible, not decided, and leaves the lines as they are', async () => {
    expect(world.store.find('reallocations', 'omdisponering-1')).toMatchObject({
      amountSek: 7400,
      fromLine: 'digitalServices',
      toLine: 'externalServices',
      state: 'possible',
    });
    expect(await problems(move('reallocations', 'omdisponering-1', 'decide'))).toEqual(['decision: required']);
    await change('reallocations', 'omdisponering-1', { decision: 'D2' });
    await move('reallocations', 'omdisponering-1', 'decide');
    expect(world.store.find('budgetLines', 'digitalServices')).toMatchObject({ budgetSek: 67_000 });
  });

  it('goes between two lines, and is more than nothing', async () => {
    const values = { title: 'Fel', fromLine: 'travel', toLine: 'travel', amountSek: 0 };
    expect(await problems(add('reallocations', values))).toEqual(['toLine: sameLine', 'amountSek: amountAboveZero']);
  });
});

describe('called-off funds', () => {
  it('have a period that ends after it begins, and are sent with their appendices', async () => {
    const values = { title: 'Avrop 1', from: '2021-06-30', to: '2021-01-01', amountSek: 1000 };
    expect(await problems(add('fundRequests', values))).toEqual(['to: endBeforeStart']);
    const { key } = await add('fundRequests', { ...values, from: '2021-01-01', to: '2021-06-30' });
    expect(await problems(move('fundRequests', key, 'send'))).toEqual(['appendices: required']);
    await change('fundRequests', key, { appendices: 'Huvudbok\nTidrapporter' });
    expect(await move('fundRequests', key, 'send')).toMatchObject({ state: 'sent' });
  });

  it('are read by the financier, who writes nothing, and not by municipal representatives', async () => {
    expect((await world.api('finansiar')('/api/lists/fundRequests')).status).toBe(200);
    const adding = { method: 'POST', body: { draft: { title: 'Eget' } } };
    expect((await world.api('finansiar')('/api/lists/fundRequests/items', adding)).status).toBe(403);
    await world.addPerson('representant', { role: 'municipalRepresentative', municipality: '1421' });
    expect((await world.api('representant')('/api/lists/fundRequests')).status).toBe(403);
    expect((await world.api('finansiar')('/api/lists/statusRows')).status).toBe(403);
  });
});

describe('communication activities', () => {
  it('that are dropped say why, and are counted with those that were done', async () => {
    const [first, second] = [
      await add('communications', { title: 'Nyhetsbrev' }),
      await add('communications', { title: 'Film' }),
    ];
    await move('communications', first.key, 'finish');
    expect(await problems(move('communications', second.key, 'cancel'))).toEqual(['reason: required']);
    await change('communications', second.key, { reason: 'Pandemin' });
    await move('communications', second.key, 'cancel');
    expect(communicationShare(world.store.all('communications'))).toEqual({
      done: 1,
      cancelled: 1,
      total: 2,
      donePercent: 50,
      cancelledPercent: 50,
    });
  });

  it('have no percentage where nothing has been planned', () => {
    expect(communicationShare([])).toMatchObject({ donePercent: null, cancelledPercent: null });
  });
});

describe('a measurement', () => {
  it('is written for the person’s own municipality, once a day for each benefit', async () => {
    await world.store.create(
      'benefits',
      { title: 'Kortare kö', initiative: 'i1', type: 'serviceUser' },
      { key: 'nytta-1', by: 'system' },
    );
    const values = { benefit: 'nytta-1', municipality: '1421', measuredOn: '2021-09-01', value: 12.5 };
    await add('measurements', values, OF_ORUST);
    expect(await problems(add('measurements', values, OF_ORUST))).toEqual(['measuredOn: looksAlike']);
    const theirs = add('measurements', { ...values, municipality: '1461' }, OF_ORUST);
    expect(await problems(theirs)).toEqual(['municipality: notOwnMunicipality']);
  });

  it('says how far of the way has been gone, and in words where there was none to go', () => {
    expect(achievement({ baseline: 10, target: 20, value: 15 })).toEqual({ kind: 'percent', percent: 50 });
    expect(achievement({ baseline: 20, target: 10, value: 25 })).toEqual({ kind: 'percent', percent: -50 });
    expect(achievement({ baseline: 5, target: 5, value: 5 })).toEqual({ kind: 'targetIsBaseline', isKept: true });
    expect(achievement({ baseline: 5, target: 5, value: 4 })).toEqual({ kind: 'targetIsBaseline', isKept: false });
    expect(achievement({ baseline: 0, target: 0, value: null })).toEqual({ kind: 'unknown' });
  });
});

describe('what the project rests on', () => {
  it('has pages with their sources, and nothing without one', async () => {
    const pages = world.store.all('knowledgePages');
    expect(pages.map(({ title }) => title)).toContain('Fyra vägval');
    expect(pages.every(({ sources }) => sources !== '')).toBe(true);
    const values = { title: 'Utan källa', body: 'Text', position: 9 };
    expect(await problems(add('knowledgePages', values))).toEqual(['sources: required']);
  });

  it('names those who inspired it', () => {
    expect(
      world.store
        .all('inspirations')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Grästorps kommun', 'Karlskrona kommun', 'Värmdö kommun']);
  });
});

it('publishes no recorded course before its captions have been reviewed', async () => {
  const course = { title: 'Ny kurs', form: 'recorded', position: 99, published: true };
  expect(await problems(add('courses', course))).toEqual(['published: captionsNotReviewed']);
  expect(await problems(add('courses', { ...course, captions: 'draft' }))).toEqual(['published: captionsNotReviewed']);
  await add('courses', { ...course, captions: 'reviewed' });
  await add('courses', { ...course, title: 'Hållen kurs', form: 'held' });
});
