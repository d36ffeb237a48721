/** Minutes whose file cannot be kept, over HTTP and the local Graph: each way ends in a sentence, nothing is changed, and the same step goes through afterwards. */
import { httpStatus } from '../../bot/api/httpStatus';
import type { MinutesView } from '../../shared/api/minutes';
import { errorText } from '../../shared/text/errorText';
import { sv } from '../../shared/text/sv';
import { type Answer, startWorld, type World } from '../support/testWorld';

const MEETING = '2021-05-20';
const FILE = '2021-05-20-protokoll-styrgrupp-for-digitala-processer-i-fyrbodal.docx';
const leader = 'sara-herrman';
const lena = 'lena-gardtman';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await move('start');
  await move('end');
});
afterAll(() => world.close());

const move = (verb: string) => world.services.moveRecord(world.actor(leader), 'meetings', { key: MEETING, verb });
const post = (person: string, path: string, body: unknown = {}): Promise<Answer> =>
  world.api(person)(`/api/meetings/${path}`, { method: 'POST', body });
const draft = (body: unknown = {}, meeting = MEETING) => post(leader, `${meeting}/minutes/draft`, body);
const errorOf = ({ body }: Answer): Record<string, unknown> => Object(Reflect.get(Object(body), 'error'));
const refused = (answer: Answer) => [answer.status, errorOf(answer).code];
const rows = () => ({ minutes: world.store.find('minutes', MEETING), meeting: world.store.find('meetings', MEETING) });
const view = async (): Promise<MinutesView> =>
  (await world.api(lena)(`/api/meetings/${MEETING}/minutes`)).body as MinutesView;

describe('minutes that are not written yet', () => {
  it.each<[string, string, RegExp, object, string]>([
    ['there is no library', 'GET', /\/drive$/, { status: 404 }, 'fileNotKept'],
    ['the app may not write there', 'PUT', /content$/, { status: 403, code: 'accessDenied' }, 'unavailable'],
    ['the library is full', 'PUT', /content$/, { status: 507, code: 'quotaLimitReached' }, 'fileNotKept'],
    ['it takes no such file', 'PUT', /content$/, { status: 400, code: 'invalidRequest' }, 'fileNotKept'],
    ['it is too large for it', 'PUT', /content$/, { status: 413 }, 'fileNotKept'],
  ])('stay so when %s', async (_why, method, path, fault, code) => {
    const before = rows();
    world.graph.disturb(method, path, fault);
    expect(refused(await draft())).toEqual([httpStatus[code as keyof typeof httpStatus], code]);
    expect(rows()).toEqual(before);
  });

  it.each([
    ['is away for longer than anybody waits', { status: 503 }],
    ['answers nothing in time', { status: 504 }],
    ['fails in itself', { status: 500 }],
  ])('stay so when SharePoint %s', async (_why, fault) => {
    const before = rows();
    world.graph.disturb('PUT', /content$/, ...Array.from({ length: 40 }, () => fault));
    expect(refused(await draft())).toEqual([503, 'unavailable']);
    expect(rows()).toEqual(before);
    world.graph.calm();
  });

  it.each<[string, unknown, number, string]>([
    ['a profile that there is none of', { profile: 'poem' }, 422, 'invalid'],
    ['a list', [], 422, 'invalid'],
    ['no JSON', '{"profile":', 400, 'malformed'],
  ])('are not written by what is sent as %s', async (_what, body, status, code) => {
    expect(refused(await draft(body))).toEqual([status, code]);
  });

  it('are not written of a meeting that there is none of, or has not ended, nor by whoever does not run it', async () => {
    expect(refused(await draft({}, 'nowhere'))).toEqual([404, 'notFound']);
    expect(refused(await draft({}, encodeURIComponent('../x')))).toEqual([404, 'notFound']);
    expect(refused(await draft({}, '2021-09-07'))).toEqual([409, 'wrongState']);
    expect(refused(await post(lena, `${MEETING}/minutes/draft`))).toEqual([403, 'forbidden']);
  });
});

describe('minutes that somebody has open in Word', () => {
  it('are not written again, which names the file and the way out, and are once it is closed', async () => {
    expect((await draft()).status).toBe(200);
    world.graph.openInWord(FILE);
    await world.store.update('meetings', { registrationNumber: '2021/17' }, { key: MEETING, by: 'system' });
    const before = rows();
    const answer = await draft();
    expect(refused(answer)).toEqual([423, 'fileOpen']);
    const values = Object(errorOf(answer).values);
    expect(errorText('fileOpen', values, { language: 'sv', t: sv })).toMatch(
      `”${FILE}” är öppen i Word hos någon, så den kan inte skrivas om. Ingenting är ändrat. Stäng den`,
    );
    expect(rows()).toEqual(before);
    world.graph.openInWord(FILE, false);
    expect(((await draft()).body as MinutesView).minutes).toMatchObject({ version: 2, state: 'draft' });
  });

  it('are neither sent nor adjusted, and what was answered is asked for again', async () => {
    const send = () => post(leader, `${MEETING}/minutes/send`, { adjusters: [world.memberKey(lena)] });
    world.graph.openInWord(FILE);
    const before = rows();
    expect(refused(await send())).toEqual([423, 'fileOpen']);
    expect(rows()).toEqual(before);
    world.graph.openInWord(FILE, false);
    expect((await send()).status).toBe(200);
    world.graph.openInWord(FILE);
    const adjust = async () =>
      post(lena, `${MEETING}/minutes/answer`, { answer: 'adjusted', hash: (await view()).hash });
    expect(refused(await adjust())).toEqual([423, 'fileOpen']);
    expect((await view()).minutes).toMatchObject({ state: 'inAdjustment', adjusters: [{ answer: null }] });
    world.graph.openInWord(FILE, false);
    expect((await adjust()).status).toBe(200);
    expect((await view()).minutes?.state).toBe('adjusted');
  });
});

describe('minutes of other meetings', () => {
  /** A meeting that has been held, as quickly as may be. */
  async function held(title: string, date = '2021-10-05'): Promise<string> {
    const key = crypto.randomUUID();
    await world.store.create('meetings', { title, date, state: 'ended' }, { key, by: 'system' });
    return key;
  }
  const pathOf = (meeting: string) => world.store.find('minutes', meeting)?.file?.path ?? '';

  it.each(['§ 1/2 “Möte”\u0000\u202e', 'Å'.repeat(160), '"*:<>?/\\|', '...', '  CON  ', '🙂'.repeat(40)])(
    'are kept whatever the meeting is called: %j',
    async (title) => {
      const key = await held(title.slice(0, 160));
      expect((await draft({}, key)).status).toBe(200);
      expect(pathOf(key)).toMatch(/^Protokoll\/2021-10-05-protokoll-[a-z0-9-]+\.docx$/);
    },
  );

  it('have a file of their own when two are called the same on the same day', async () => {
    const [one, two] = [await held('Styrgrupp', '2021-11-09'), await held('Styrgrupp!', '2021-11-09')];
    for (const key of [one, two]) expect((await draft({}, key)).status).toBe(200);
    expect(pathOf(one)).not.toBe(pathOf(two));
    await world.store.update('meetings', { place: 'Uddevalla' }, { key: two, by: 'system' });
    const known = pathOf(two);
    expect((await draft({}, two)).status).toBe(200);
    expect(pathOf(two)).toBe(known);
  });

  it('choose names apart though neither knows that the other has been written, and keep what they have', async () => {
    const [one, two] = await Promise.all([held('Beredning', '2021-11-16'), held('Beredning', '2021-11-16')]);
    await Promise.all([one, two].map((key) => draft({}, key)));
    const names = [pathOf(one), pathOf(two)];
    expect(new Set(names).size).toBe(2);
    expect(names).toContain('Protokoll/2021-11-16-protokoll-beredning.docx');
    const before = { title: 'Beredning', date: '2021-11-16', state: 'planned' } as const;
    await world.store.create('meetings', before, { key: '0', by: 'system' });
    for (const key of [one, two]) {
      await world.store.update('meetings', { place: 'Lysekil' }, { key, by: 'system' });
      expect((await draft({}, key)).status).toBe(200);
    }
    expect([pathOf(one), pathOf(two)]).toEqual(names);
  });

  it('name no day that nobody knows', async () => {
    const key = crypto.randomUUID();
    const row = { title: 'Samråd', date: '2019-06-01', dateUnknown: true, fromRecord: true, state: 'ended' } as const;
    await world.store.create('meetings', row, { key, by: 'system' });
    expect((await draft({}, key)).status).toBe(200);
    expect(pathOf(key)).toBe('Protokoll/odaterat-protokoll-samrad.docx');
  });
});
