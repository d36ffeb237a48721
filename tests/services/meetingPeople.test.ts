import type { Services } from '../../bot/services/createServices';
import { refusal, startWorld, type World } from '../support/testWorld';
import { castFrom, leader, members, choice as one } from '../support/voting';

const MEETING = '2021-05-20';
const SECOND = '2022-02-01';
const [LENA = '', ANNIKA = ''] = members;
const item = (number: number) => `${MEETING}.${number}`;

let world: World;
let votes: Services['votes'];
let presence: Services['presence'];
beforeAll(async () => {
  world = await startWorld();
  ({ votes, presence } = world.services);
  await world.addPerson('ersattare-orust', { role: 'substitute', municipality: '1421' });
  const row = { meeting: MEETING, member: as('ersattare-orust').key, confirmedPresent: true, position: 50 };
  await world.store.create('attendance', row, { key: 'ersattare', by: 'system' });
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const move = (verb: string, key = MEETING) => world.services.moveRecord(as(leader), 'meetings', { key, verb });
const create = (list: Parameters<Services['records']['create']>[1], draft: object, by = leader) =>
  world.services.records.create(as(by), list, draft);
const rowOf = (id: string) =>
  world.store.all('attendance').find((row) => row.meeting === MEETING && row.member === world.memberKey(id))!;
const change = (
  list: 'attendance' | 'agendaItems' | 'meetings' | 'statusRows',
  key: string,
  changes: object,
  reason?: string,
) => {
  const { eTag } = world.store.find(list, key)!;
  const body = { changes, ...(reason === undefined ? {} : { reason }) };
  return world.api(leader)(`/api/lists/${list}/items/${key}`, { method: 'PATCH', headers: { 'if-match': eTag }, body });
};
const logged = async (action: string) => {
  await world.log.idle();
  return (await world.graph.store()).all('events').filter((event) => event.action === action);
};

describe('somebody who comes late', () => {
  it('serves from the item they came for; until then the substitute serves and votes', async () => {
    await move('start');
    await presence.move(as(leader), MEETING, { person: world.memberKey(LENA), item: item(4), kind: 'arrived' });
    expect(rowOf(LENA)).toMatchObject({ confirmedPresent: true, spans: [{ from: item(4), to: null }] });
    await votes.open(as(leader), 'D1', { method: 'atMeeting' });
    expect(await refusal(castFrom(votes, as(LENA), 'D1', one('1')))).toMatchObject({ code: 'notServing' });
    const view = await castFrom(votes, as('ersattare-orust'), 'D1', one('2'));
    expect(view.progress.voters).toEqual([{ code: '1421', name: 'Orust' }]);
    expect(votes.view(as(LENA), 'D1').mine).toMatchObject({ mayVote: false, ballot: { castBy: 'ersattare-orust' } });
  });
});

describe('a vote that is registered for somebody', () => {
  it('takes a reason and the right to it, says who registered it, and stays the person’s own to change', async () => {
    await presence.set(as(leader), MEETING, { person: world.memberKey(ANNIKA), present: true });
    const given = (answer: string, more: object) => ({ vote: 'D1', revision: 0, answers: one(answer), ...more });
    const registered = { member: world.memberKey(ANNIKA), reason: 'Har ingen enhet med sig' };
    expect(await refusal(votes.cast(as(LENA), given('1', registered)))).toMatchObject({ code: 'forbidden' });
    const bare = votes.cast(as(leader), given('1', { ...registered, reason: ' ' }));
    expect(await refusal(bare)).toMatchObject({ code: 'invalid', problems: [{ field: 'reason', code: 'required' }] });
    await votes.cast(as(leader), given('1', registered));
    expect(votes.view(as(ANNIKA), 'D1').mine).toMatchObject({
      mayVote: true,
      revision: 1,
      ballot: { castBy: 'Annika Andersson', registered: { by: 'Sara Herrman', reason: 'Har ingen enhet med sig' } },
    });
    await castFrom(votes, as(ANNIKA), 'D1', one('3'));
    const again = votes.cast(as(leader), { ...given('1', registered), revision: 2 });
    expect(await refusal(again)).toMatchObject({ code: 'votedThemselves', values: { name: 'Annika Andersson' } });
  });

  it('may be registered by whoever takes the minutes', async () => {
    const [, , karin = ''] = members;
    await presence.set(as(leader), MEETING, { person: world.memberKey(karin), present: true });
    const role = { meeting: MEETING, role: 'minuteTaker', person: rowOf(ANNIKA).key };
    await create('meetingRoles', role);
    const ballot = {
      vote: 'D1',
      revision: 0,
      answers: one('1'),
      member: world.memberKey(karin),
      reason: 'Skärmen dog',
    };
    expect((await votes.cast(as(ANNIKA), ballot)).progress.voted).toBe(3);
  });

  it('and who is there is noted by whoever takes the minutes, and by nobody else of the group', async () => {
    const [, , karin = '', eva = ''] = members;
    const set = (by: string, present: boolean) =>
      presence.set(as(by), MEETING, { person: world.memberKey(eva), present });
    expect(await refusal(set(karin, true))).toMatchObject({ code: 'forbidden' });
    expect(await set(ANNIKA, true)).toMatchObject({ confirmedPresent: true });
    expect(await refusal(presence.confirm(as(ANNIKA), '2021-09-07'))).toMatchObject({ code: 'forbidden' });
    expect(await set(ANNIKA, false)).toMatchObject({ confirmedPresent: false });
  });

  it('is replaced when it is said to be, with a reason that the person sees, and is theirs to change again', async () => {
    const own = () => votes.view(as('karin-hallberg'), 'D1').mine!;
    const byHerself = { vote: 'D1', revision: own().revision, answers: one('1') };
    await votes.cast(as('karin-hallberg'), byHerself);
    const given = { vote: 'D1', revision: 0, answers: one('2'), member: world.memberKey('karin-hallberg') };
    const replaced = { ...given, reason: 'Tryckte fel och har ingen ström', replaces: true };
    expect(await refusal(votes.cast(as(leader), { ...given, reason: 'Prov' }))).toMatchObject({
      code: expect.any(String),
    });
    expect(await refusal(votes.cast(as(leader), { ...replaced, reason: ' ' }))).toMatchObject({ code: 'invalid' });
    await votes.cast(as(leader), replaced);
    // Delivered again it is the same.
    await votes.cast(as(leader), replaced);
    expect(own()).toMatchObject({
      revision: byHerself.revision + 2,
      ballot: { answers: one('2'), registered: { reason: 'Tryckte fel och har ingen ström' } },
    });
    await votes.cast(as('karin-hallberg'), { vote: 'D1', revision: own().revision, answers: one('1') });
    expect(own().ballot).toMatchObject({ answers: one('1') });
  });
});

describe('what somebody states', () => {
  const reservation = (person: string) => ({ meeting: MEETING, agendaItem: item(3), kind: 'reservation', person });

  it('is stated by each for themselves, and for others by those who run the meeting', async () => {
    const own = await create('statements', reservation(rowOf(LENA).key), LENA);
    expect(own).toMatchObject({ kind: 'reservation' });
    expect(Reflect.get(own, 'announcedAt')).not.toBeNull();
    expect(await refusal(create('statements', reservation(rowOf(ANNIKA).key), LENA))).toMatchObject({
      code: 'forbidden',
    });
    await create('statements', reservation(rowOf(ANNIKA).key));
  });

  it('takes the vote from whoever steps aside, and gives it to the substitute', async () => {
    const aside = { ...reservation(rowOf(LENA).key), agendaItem: item(4), kind: 'conflictOfInterest' };
    await create('statements', aside, LENA);
    await votes.open(as(leader), 'D2', { method: 'atMeeting' });
    const { questions } = votes.view(as(LENA), 'D2');
    const answers = questions.map(({ id, answers }) => ({ question: id, answer: answers[0] ?? '' }));
    expect(await refusal(castFrom(votes, as(LENA), 'D2', answers))).toMatchObject({ code: 'notServing' });
    await castFrom(votes, as('ersattare-orust'), 'D2', answers);
    await votes.withdraw(as(leader), 'D2', 'Prov');
  });

  it('may be a need that anybody puts, by role', async () => {
    const need = { title: 'Gemensam mall', byRole: 'Registrator', meeting: MEETING, agendaItem: item(2) };
    expect(await create('needs', need, LENA)).toMatchObject({ readableNumber: 'B8' });
  });
});

describe('two meetings', () => {
  beforeAll(async () => {
    await world.store.create(
      'meetings',
      { title: 'Höstens möte', date: SECOND, state: 'planned' },
      { key: SECOND, by: 'system' },
    );
    const first = {
      title: 'Frågan',
      meeting: SECOND,
      itemNumber: '1',
      position: 1,
      type: 'decision',
      state: 'waiting',
    } as const;
    await world.store.create('agendaItems', first, { key: `${SECOND}.1`, by: 'system' });
  });

  it('do not go on at once, unless somebody says so', async () => {
    const refused = await refusal(move('start', SECOND));
    expect(refused).toMatchObject({
      code: 'otherMeetingGoesOn',
      values: { meeting: expect.stringContaining('Styrgrupp') },
    });
    expect(await move('startBeside', SECOND)).toMatchObject({ state: 'ongoing', beside: true });
    expect(await logged('startedBeside')).toHaveLength(1);
    await move('adjourn', SECOND);
    expect(await move('goOn', SECOND)).toMatchObject({ state: 'ongoing' });
  });

  it('do not go on at once by going on after a break or by being resumed', async () => {
    await world.store.update('meetings', { state: 'adjourned', beside: false }, { key: SECOND, by: 'system' });
    expect(await refusal(move('goOn', SECOND))).toMatchObject({ code: 'otherMeetingGoesOn' });
    await world.store.update('meetings', { state: 'ended' }, { key: SECOND, by: 'system' });
    const resumed = world.services.meetings.resume(as(leader), SECOND, 'Glömde en fråga');
    expect(await refusal(resumed)).toMatchObject({ code: 'otherMeetingGoesOn' });
    await world.store.update('meetings', { state: 'ongoing', beside: true }, { key: SECOND, by: 'system' });
  });
});

describe('a new meeting', () => {
  it('is not ended without a chair, whose mandate then settles a tie', async () => {
    expect(await refusal(move('end', SECOND))).toMatchObject({ code: 'noChair' });
    const row = { meeting: SECOND, member: world.memberKey(LENA), confirmedPresent: false, position: 1 };
    const chair = await create('attendance', row);
    expect(chair).toMatchObject({ confirmedPresent: false });
    await create('meetingRoles', { meeting: SECOND, role: 'chair', person: chair.key });
    for (const [at, id] of members.slice(1).entries())
      await create('attendance', {
        meeting: SECOND,
        member: world.memberKey(id),
        confirmedPresent: false,
        position: at + 2,
      });
    expect(await presence.confirm(as(leader), SECOND)).toHaveLength(10);
    const key = world.store.all('projects')[0]!.key;
    await world.store.update('projects', { tie: 'chair' }, { key, by: 'system' });
    const decision = await create('decisions', {
      title: 'Ska vi?',
      meeting: SECOND,
      agendaItem: `${SECOND}.1`,
      kind: 'yesNo',
    });
    await votes.open(as(leader), decision.key);
    for (const [at, id] of members.entries())
      await castFrom(votes, as(id), decision.key, [{ question: 'yesNo', answer: at % 2 === 0 ? 'yes' : 'no' }]);
    const closed = await votes.close(as(leader), decision.key);
    expect(closed.tally?.results).toMatchObject([{ outcome: 'chair', winner: 'yes', counts: { yes: 5, no: 5 } }]);
    await votes.set(as(leader), decision.key, 'Styrgruppen beslutar ja.');
    expect(await move('end', SECOND)).toMatchObject({ state: 'ended', quorum: { taking: 10, entitled: 10 } });
  });
});

describe('a meeting that has ended', () => {
  const kinds = [
    ['attendance', () => rowOf(LENA).key, { confirmedPresent: false }],
    ['agendaItems', () => item(1), { position: 9 }],
    ['statusRows', () => world.store.all('statusRows')[0]!.key, { done: true }],
  ] as const;
  beforeAll(() => move('end'));

  it.each(kinds)(
    'keeps its %s as it was, and takes a correction with a reason that is logged',
    async (list, key, changes) => {
      expect(await change(list, key(), changes)).toMatchObject({
        status: 409,
        body: { error: { code: 'needsReason' } },
      });
      expect(await change(list, key(), changes, ' ')).toMatchObject({ status: 422 });
      expect((await change(list, key(), changes, 'Läste fel')).status).toBe(200);
      const line = (await logged('corrected')).find((event) => event.list === list);
      expect(line?.detail).toMatchObject({ reason: 'Läste fel', after: changes });
    },
  );

  it('lets nobody add to its list of people without a reason, one by one or in a form', async () => {
    const draft = {
      meeting: MEETING,
      name: 'Ombud',
      organisation: 'Tanum',
      capacity: 'guest',
      confirmedPresent: true,
      position: 60,
    };
    expect(await refusal(create('attendance', draft))).toMatchObject({ code: 'needsReason' });
    const row = { key: '0f0b7f1e-1111-4222-8333-444455556666', values: draft };
    const saved = await world.api(leader)('/api/lists/attendance/save', { method: 'POST', body: { row, parts: {} } });
    expect(saved).toMatchObject({ status: 409, body: { error: { code: 'needsReason' } } });
    const body = { draft, reason: 'Glömdes bort' };
    expect(await world.api(leader)('/api/lists/attendance/items', { method: 'POST', body })).toMatchObject({
      status: 201,
    });
  });

  it('keeps what is said of itself, and says so at the field', async () => {
    expect(await change('meetings', MEETING, { place: 'Uddevalla' })).toMatchObject({
      status: 422,
      body: { error: { problems: [{ field: 'place', code: 'lockedField' }] } },
    });
    expect((await change('meetings', MEETING, { place: 'Uddevalla' }, 'Fel i kallelsen')).status).toBe(200);
  });

  it('takes the text of a reservation that was announced, and no new one', async () => {
    const [announced] = world.store.all('statements').filter((row) => row.kind === 'reservation');
    const text = { ...announced!, input: { text: 'Ledamoten reserverar sig mot beslutet.' } };
    expect(await world.services.records.update(as(LENA), 'statements', text)).toMatchObject(text.input);
    const late = { meeting: MEETING, agendaItem: item(3), kind: 'reservation', person: rowOf(LENA).key };
    expect(await refusal(create('statements', late, LENA))).toMatchObject({ code: 'needsReason' });
    const forced = world.services.records.create(as(LENA), { list: 'statements', reason: 'Glömde' }, late);
    expect(await refusal(forced)).toMatchObject({ code: 'needsReason' });
  });

  it('knows who served whatever the registers say afterwards', async () => {
    const served = () => world.services.votes.view(null, 'D1').present;
    const before = served();
    await world.leave(ANNIKA);
    await world.store.update('mandates', { to: '2021-01-31' }, { key: '1488', by: 'system' });
    expect(served()).toEqual(before);
  });

  it('takes nothing more once the minutes are sent, with or without a reason', async () => {
    await world.store.update('meetings', { state: 'sentForAdjusting' }, { key: MEETING, by: 'system' });
    for (const [list, key, changes] of kinds)
      expect(await change(list, key(), changes, 'Sent')).toMatchObject({
        status: 409,
        body: { error: { code: 'wrongState' } },
      });
    expect(await refusal(votes.open(as(leader), 'D2'))).toMatchObject({ code: 'wrongState' });
    const [reservation] = world.store.all('statements').filter((row) => row.kind === 'reservation');
    const late = world.services.records.update(as(leader), 'statements', { ...reservation!, input: { text: 'Sent' } });
    expect(await refusal(late)).toMatchObject({ code: 'wrongState' });
  });
});
