import type { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { lists } from '../../shared/lists';
import { type LocalGraph, startLocalGraph } from '../support/localGraph';
import { refusal } from '../support/testWorld';

let graph: LocalGraph;
let store: SharePointLists;
/** Another process with the same lists. */
let other: SharePointLists;
const by = 'tenant.person';

/** Runs after the next reading of changes was answered and before the answer arrives. */
let meanwhile: (() => Promise<unknown>) | undefined;
const slowFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (meanwhile && response.ok && String(input).includes('/items/delta')) {
    const work = meanwhile;
    meanwhile = undefined;
    await work();
  }
  return response;
};

beforeEach(async () => {
  graph = await startLocalGraph();
  await graph.provision();
  store = await graph.store({ client: graph.client({ retryBudgetMs: 0, fetch: slowFetch }) });
  other = await graph.store();
});
afterEach(async () => {
  meanwhile = undefined;
  await graph.close();
});

const draft = { title: 'Grundkurs i åäö & <R&D>', form: 'recorded', position: 1 } as const;
const addCourse = (to: SharePointLists, key = 'kurs-1') => to.create('courses', draft, { key, by });
const ballot = {
  vote: 'beslut-1',
  mandate: '1430',
  revision: 1,
  round: 1,
  member: 'm.1',
  castBy: 'm.1',
  answers: [{ question: 'gate', answer: 'continue' }],
  castAt: '2021-05-20T10:00:00.123Z',
  source: 'tab' as const,
};
const inSharePoint = async () => (await graph.store()).all('courses');

/** What somebody does in SharePoint itself, past the app. */
const byHand = (id: string, change: Record<string, unknown> | 'delete') => graph.byHand(lists.courses, id, change);

describe('two processes with the same lists', () => {
  it('see each other’s writes after reading what has changed', async () => {
    await addCourse(store);
    expect(store.find('courses', 'kurs-1')).toMatchObject({ ...draft, createdBy: by, changedBy: by });
    expect(other.find('courses', 'kurs-1')).toBeUndefined();
    await other.sync('courses');
    expect(other.find('courses', 'kurs-1')).toEqual(store.find('courses', 'kurs-1'));

    await other.update('courses', { captions: 'reviewed' }, { key: 'kurs-1', by: 'tenant.other' });
    await store.sync('courses');
    const seen = store.find('courses', 'kurs-1');
    expect(seen).toMatchObject({ captions: 'reviewed', changedBy: 'tenant.other', createdBy: by });
  });

  it('ask SharePoint for nothing while people read', async () => {
    await addCourse(store);
    const before = structuredClone(store.metrics().calls);
    store.all('courses');
    store.find('courses', 'kurs-1');
    store.broken('courses');
    expect(store.metrics().calls).toEqual(before);
  });

  it('are told of a deleted row by its id alone', async () => {
    const { id } = await addCourse(store);
    await other.sync('courses');
    await byHand(id, 'delete');
    await other.sync('courses');
    expect(other.all('courses')).toEqual([]);
  });

  it('put a row aside that somebody broke by hand, and take it back when it is mended', async () => {
    const { id } = await addCourse(store);
    await byHand(id, { Title: '' });
    await store.sync('courses');
    expect(store.all('courses')).toEqual([]);
    expect(store.broken('courses')).toEqual([expect.objectContaining({ id, key: 'kurs-1' })]);
    await byHand(id, { Title: 'Lagad' });
    await store.sync('courses');
    expect(store.find('courses', 'kurs-1')).toMatchObject({ title: 'Lagad' });
    expect(store.broken('courses')).toEqual([]);
  });

  it('cannot both create the same key; the second is told what stands there', async () => {
    await addCourse(store);
    const error = await refusal(other.create('courses', { ...draft, title: 'En annan' }, { key: 'kurs-1', by }));
    expect(error).toMatchObject({ code: 'duplicate', current: { key: 'kurs-1', title: draft.title } });
    expect(other.find('courses', 'kurs-1')).toMatchObject({ title: draft.title });
    expect(await inSharePoint()).toHaveLength(1);
  });

  it('read everything anew when the change log has forgotten where they were', async () => {
    const { id } = await addCourse(store, 'kurs-1');
    await addCourse(store, 'kurs-2');
    await other.sync('courses');
    await byHand(id, 'delete');
    await addCourse(store, 'kurs-3');
    graph.forgetChanges();
    await other.sync('courses');
    expect(other.all('courses').map((course) => course.key)).toEqual(['kurs-2', 'kurs-3']);
  });
});

describe('an answer that comes late', () => {
  it('does not overwrite one’s own newer change', async () => {
    await addCourse(store);
    await other.sync('courses');
    await other.update('courses', { supplier: 'Utbildaren' }, { key: 'kurs-1', by });
    meanwhile = () => store.update('courses', { title: 'Min titel' }, { key: 'kurs-1', by });
    await store.sync('courses');
    expect(store.find('courses', 'kurs-1')).toMatchObject({ title: 'Min titel', supplier: 'Utbildaren' });
  });

  it('does not take away what was created while everything was read anew', async () => {
    graph.forgetChanges();
    meanwhile = () => addCourse(store);
    // The first question is refused with 410; the full reading that follows is the one held up.
    await store.sync('courses');
    expect(store.find('courses', 'kurs-1')).toBeDefined();
  });

  it('does not count as up to date for the time it took', async () => {
    let now = new Date('2021-05-20T09:00:00Z');
    const timed = await graph.store({ clock: () => now, client: graph.client({ fetch: slowFetch }) });
    meanwhile = async () => {
      now = new Date('2021-05-20T09:00:05Z');
    };
    await timed.sync('courses');
    expect(timed.syncedAt('courses')).toEqual(new Date('2021-05-20T09:00:00Z'));
  });

  it('makes whoever asks later wait for a reading that began later', async () => {
    await addCourse(other);
    let later: Promise<void> | undefined;
    meanwhile = async () => {
      await addCourse(other, 'kurs-2');
      later = store.sync('courses');
    };
    await store.sync('courses');
    expect(store.find('courses', 'kurs-2')).toBeUndefined();
    await later;
    expect(store.find('courses', 'kurs-2')).toBeDefined();
  });
});

describe('a store that follows by itself', () => {
  it('sees what others do while a meeting is on, by the interval', async () => {
    await other.create(
      'meetings',
      { title: 'Styrgrupp', date: '2021-05-20', state: 'ongoing' },
      { key: '2021-05-20', by },
    );
    const follower = await graph.store({ followIntervalMs: 250, following: true });
    const told = new Promise<string>((resolve) => follower.onChange(resolve));
    await other.create('ballots', ballot, { key: 'beslut-1.1430.1', by });
    expect(await told).toBe('ballots');
    expect(follower.find('ballots', 'beslut-1.1430.1')).toBeDefined();
    follower.stop();
  });

  it('goes on after SharePoint failed, and says how often it did', async () => {
    await other.create(
      'meetings',
      { title: 'Styrgrupp', date: '2021-05-20', state: 'ongoing' },
      { key: '2021-05-20', by },
    );
    const follower = await graph.store({ client: graph.client({ retryBudgetMs: -1 }) });
    graph.disturb('GET', /\/items\/delta$/, { status: 503 });
    expect(await refusal(follower.sync('meetings'))).toMatchObject({ code: 'unavailable' });
    expect(follower.metrics().lists.meetings).toMatchObject({ rows: 1, failures: 1 });
    await follower.sync('meetings');
    expect(follower.metrics().lists.meetings).toMatchObject({ rows: 1, failures: 0 });
  });
});

describe('a change', () => {
  it('made from an older version is refused with what stands there now', async () => {
    const { eTag } = await addCourse(store);
    await other.update('courses', { title: 'Någon annans' }, { key: 'kurs-1', by: 'tenant.other' });
    const error = await refusal(store.update('courses', { title: 'Min' }, { key: 'kurs-1', by, eTag }));
    expect(error).toMatchObject({ code: 'conflict', current: { title: 'Någon annans', changedBy: 'tenant.other' } });
    expect(store.find('courses', 'kurs-1')).toMatchObject({ title: 'Någon annans' });
  });

  it('without a version is put on what stands there now', async () => {
    await addCourse(store);
    await other.sync('courses');
    await other.update('courses', { supplier: 'Utbildaren' }, { key: 'kurs-1', by });
    const changed = await store.update('courses', { title: 'Min' }, { key: 'kurs-1', by });
    expect(changed).toMatchObject({ title: 'Min', supplier: 'Utbildaren' });
  });

  it('is tried again when SharePoint says that two wrote at once', async () => {
    await addCourse(store);
    graph.disturb('PATCH', /\/fields$/, { status: 409, code: 'resourceModified' });
    await expect(store.update('courses', { part: 4 }, { key: 'kurs-1', by })).resolves.toMatchObject({ part: 4 });
  });

  it('is not tried for ever', async () => {
    await addCourse(store);
    const fault = { status: 409, code: 'resourceModified' };
    graph.disturb('PATCH', /\/fields$/, fault, fault, fault);
    expect(await refusal(store.update('courses', { part: 4 }, { key: 'kurs-1', by }))).toMatchObject({
      code: 'conflict',
    });
  });

  it('whose answer was lost is found to be done', async () => {
    const { eTag } = await addCourse(store);
    graph.disturb('PATCH', /\/fields$/, { status: 504, afterWork: true });
    const changed = await store.update('courses', { part: 4 }, { key: 'kurs-1', by, eTag });
    expect(changed).toMatchObject({ part: 4 });
    expect(changed.eTag).toMatch(/,2"$/);
  });

  it('that was never made is made after all', async () => {
    const { eTag } = await addCourse(store);
    graph.disturb('PATCH', /\/fields$/, { status: 504 });
    const changed = await store.update('courses', { part: 4 }, { key: 'kurs-1', by, eTag });
    expect(changed.eTag).toMatch(/,2"$/);
  });

  it.each([
    ['a page of HTML', { status: 200, html: '<h1>Ett ögonblick</h1>', afterWork: true }],
    ['nothing', { status: 200, html: '', afterWork: true }],
    ['500', { status: 500, afterWork: true }],
    ['503', { status: 503, afterWork: true }],
  ])('that was done and answered with %s is known to be done', async (_what, fault) => {
    const { eTag } = await addCourse(store);
    graph.disturb('PATCH', /\/fields$/, fault);
    const changed = await store.update('courses', { part: 4 }, { key: 'kurs-1', by, eTag });
    expect(changed).toMatchObject({ part: 4 });
    expect(changed.eTag).toMatch(/,2"$/);
  });

  it('of a row that somebody breaks by hand is written, and never a fault of ours', async () => {
    const { id } = await addCourse(store);
    await byHand(id, { Title: '' });
    const error = await refusal(store.update('courses', { part: 4 }, { key: 'kurs-1', by }));
    expect(error).toMatchObject({ code: 'brokenRow', problems: [{ field: 'title', code: 'required' }] });
  });

  it('can empty a value', async () => {
    await addCourse(store);
    await store.update('courses', { supplier: 'Utbildaren' }, { key: 'kurs-1', by });
    await store.update('courses', { supplier: null }, { key: 'kurs-1', by });
    await other.sync('courses');
    expect(other.find('courses', 'kurs-1')).toMatchObject({ supplier: null });
  });

  it('of something that is not there is refused', async () => {
    expect(await refusal(store.update('courses', { part: 4 }, { key: 'kurs-9', by }))).toMatchObject({
      code: 'notFound',
    });
    const { id } = await addCourse(store);
    await byHand(id, 'delete');
    expect(await refusal(store.update('courses', { part: 4 }, { key: 'kurs-1', by }))).toMatchObject({
      code: 'notFound',
    });
    expect(store.find('courses', 'kurs-1')).toBeUndefined();
  });

  it('reaches a row that this process has not read yet', async () => {
    await addCourse(other);
    await expect(store.update('courses', { part: 4 }, { key: 'kurs-1', by })).resolves.toMatchObject({ part: 4 });
  });
});

describe('a new row', () => {
  it('whose answer was lost stands there once', async () => {
    graph.disturb('POST', /\/items$/, { status: 504, afterWork: true });
    await expect(addCourse(store)).resolves.toMatchObject(draft);
    expect(await inSharePoint()).toHaveLength(1);
    expect(store.all('courses')).toHaveLength(1);
  });

  it.each([
    ['a page of HTML', { status: 200, html: '<h1>Ett ögonblick</h1>', afterWork: true }],
    ['nothing', { status: 201, html: '', afterWork: true }],
    ['500', { status: 500, afterWork: true }],
    ['503', { status: 503, afterWork: true }],
    ['that somebody wrote at the same time', { status: 409, code: 'resourceModified' }],
    ['a page of HTML before it was done', { status: 200, html: '<h1>Ett ögonblick</h1>' }],
  ])('that is answered with %s stands there once', async (_what, fault) => {
    graph.disturb('POST', /\/items$/, fault);
    await expect(addCourse(store)).resolves.toMatchObject(draft);
    expect(await inSharePoint()).toHaveLength(1);
  });

  it('that could not be read again is not sent', async () => {
    const before = store.metrics().calls.kinds.create;
    const unseen = store.create('courses', { ...draft, title: '\u0001' }, { key: 'kurs-1', by });
    expect(await refusal(unseen)).toMatchObject({ code: 'invalid', problems: [{ field: 'title', code: 'required' }] });
    const long = store.create('courses', { ...draft, title: 'x'.repeat(300) }, { key: 'kurs-1', by });
    expect(await refusal(long)).toMatchObject({ code: 'invalid', problems: [{ field: 'title', code: 'tooLong' }] });
    expect(store.metrics().calls.kinds.create).toBe(before);
  });

  it('that never arrived is sent again', async () => {
    graph.disturb('POST', /\/items$/, { status: 504 });
    await expect(addCourse(store)).resolves.toMatchObject(draft);
    expect(await inSharePoint()).toHaveLength(1);
  });

  it('is not claimed as one’s own when somebody else’s stands there after a lost answer', async () => {
    await other.create('courses', draft, { key: 'kurs-1', by: 'tenant.other' });
    graph.disturb('POST', /\/items$/, { status: 504 });
    expect(await refusal(addCourse(store))).toMatchObject({
      code: 'duplicate',
      current: { createdBy: 'tenant.other' },
    });
  });

  it('is given up after a few tries, with a clear error', async () => {
    const fault = { status: 504 };
    graph.disturb('POST', /\/items$/, fault, fault, fault);
    expect(await refusal(addCourse(store))).toMatchObject({ code: 'unavailable' });
    expect(await inSharePoint()).toHaveLength(0);
  });

  it('is refused with the time to wait when SharePoint is busy for long', async () => {
    graph.disturb('POST', /\/items$/, {
      status: 429,
      code: 'activityLimitReached',
      retryAfterSeconds: 60,
      html: '<h1>Busy</h1>',
    });
    expect(await refusal(addCourse(store))).toMatchObject({ code: 'throttled', retryAfterSeconds: 60 });
  });

  it('tells whoever listens, also when another listener fails', async () => {
    const told: string[] = [];
    store.onChange(() => {
      throw new Error('a careless listener');
    });
    const stop = store.onChange((list) => told.push(list));
    await addCourse(store);
    stop();
    await addCourse(store, 'kurs-2');
    expect(told).toEqual(['courses']);
  });
});

describe('reading past the copy', () => {
  it('finds rows by an indexed field, with every sign in the value', async () => {
    await other.create('ballots', ballot, { key: 'beslut-1.1430.1', by });
    await other.create('ballots', { ...ballot, vote: 'beslut-2' }, { key: 'beslut-2.1430.1', by });
    expect(store.all('ballots')).toHaveLength(0);
    const found = await store.fresh('ballots', 'vote', 'beslut-1');
    expect(found.map((row) => row.key)).toEqual(['beslut-1.1430.1']);
    expect(store.find('ballots', 'beslut-1.1430.1')).toBeDefined();
    await expect(store.fresh('ballots', 'vote', "o'clock & #1=2?")).resolves.toEqual([]);
  });

  it('finds one row by its key, whether this process has seen it or not, as it stands now', async () => {
    expect(await store.read('courses', 'kurs-1')).toBeUndefined();
    const { id } = await addCourse(other);
    expect(store.find('courses', 'kurs-1')).toBeUndefined();
    expect(await store.read('courses', 'kurs-1')).toMatchObject(draft);
    await other.update('courses', { title: 'Någon annans' }, { key: 'kurs-1', by });
    expect(await store.read('courses', 'kurs-1')).toMatchObject({ title: 'Någon annans' });
    expect(store.find('courses', 'kurs-1')).toMatchObject({ title: 'Någon annans' });
    expect(await store.read('courses', 'KURS-1')).toBeUndefined();
    await byHand(id, 'delete');
    expect(await store.read('courses', 'kurs-1')).toBeUndefined();
    expect(store.find('courses', 'kurs-1')).toBeUndefined();
  });

  it('costs one question for a row that is known', async () => {
    await addCourse(store);
    const before = store.metrics().calls.kinds.read;
    await store.read('courses', 'kurs-1');
    expect(store.metrics().calls.kinds.read - before).toBe(1);
  });

  it('says that a row has been broken by hand', async () => {
    const { id } = await addCourse(other);
    await byHand(id, { Title: '' });
    expect(await refusal(store.read('courses', 'kurs-1'))).toMatchObject({ code: 'brokenRow' });
  });

  it('is refused for a field that SharePoint has no index of', async () => {
    await expect(store.fresh('courses', 'title', 'x')).rejects.toThrow('courses.title is not indexed');
  });
});

describe('a change feed that lags', () => {
  it('is behind for those who follow it, and never for whoever reads the row itself', async () => {
    graph.lag(60_000);
    await addCourse(store);
    await other.sync('courses');
    expect(other.find('courses', 'kurs-1')).toBeUndefined();
    expect(await other.read('courses', 'kurs-1')).toMatchObject(draft);
    expect(other.find('courses', 'kurs-1')).toMatchObject(draft);

    await store.update('courses', { captions: 'reviewed' }, { key: 'kurs-1', by });
    await other.sync('courses');
    expect(other.find('courses', 'kurs-1')?.captions).toBeNull();
    expect((await other.read('courses', 'kurs-1'))?.captions).toBe('reviewed');
    graph.lag(0);
    await other.sync('courses');
    expect(other.find('courses', 'kurs-1')?.captions).toBe('reviewed');
  });

  it('does not leave a process that was started meanwhile behind, though nobody has a tab open', async () => {
    await addCourse(store);
    graph.lag(60_000);
    await store.update('courses', { captions: 'reviewed' }, { key: 'kurs-1', by });
    const restarted = await graph.store({ followIntervalMs: 50, following: true });
    expect(restarted.find('courses', 'kurs-1')?.captions).toBeNull();
    const told = new Promise((resolve) => restarted.onChange(resolve));
    graph.lag(0);
    await told;
    expect(restarted.find('courses', 'kurs-1')?.captions).toBe('reviewed');
    restarted.stop();
  });
});

describe('a copy that has rested because nobody was there', () => {
  it('is read anew at once when somebody asks for something, also without a tab', async () => {
    const rested = await graph.store({ following: true });
    const told = new Promise((resolve) => rested.onChange(resolve));
    await addCourse(store);
    const later = performance.now() + 120_000;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => later);
    rested.attended();
    await told;
    expect(rested.find('courses', 'kurs-1')).toMatchObject(draft);
    rested.stop();
    clock.mockRestore();
  });
});
