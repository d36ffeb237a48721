/** A protokollsanteckning: a note in the minutes that the chair allows. */
import type { Statement } from '../../shared/lists/statements';
import { writeText } from '../../shared/minutes/writeText';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';
import { refusal } from '../support/testWorld';
import { members } from '../support/voting';

const MEETING = '2021-05-20';
const ITEM = `${MEETING}.3`;
const LEADER = 'sara-herrman';
const NOTE = 'Taxan bör ses över.';
const [LENA = '', ANNIKA = '', OTHER = ''] = members;

let world: MemoryWorld;
let note: string;
const as = (id: string) => world.actor(id);
const rowOf = (id: string): string =>
  world.store.all('attendance').find((one) => one.meeting === MEETING && one.member === world.memberKey(id))?.key ?? '';
const announce = (id: string, draft: object) =>
  world.services.records.create(as(id), 'statements', {
    meeting: MEETING,
    agendaItem: ITEM,
    person: rowOf(id),
    ...draft,
  });
const answer = (id: string, verb: string, key = note) => world.services.moveRecord(as(id), 'statements', { key, verb });
const write = (id: string, input: object) =>
  world.services.records.update(as(id), 'statements', { ...world.store.find('statements', note)!, input });
const minutes = (): string =>
  writeText(
    world.services.minutes.view(as(LENA), MEETING, { profile: 'minutes', wording: 'corrected' }).document.blocks,
  );
const state = (key = note): Statement['state'] | undefined => world.store.find('statements', key)?.state;

beforeEach(async () => {
  world = await memoryWorld();
  await world.services.moveRecord(as(LEADER), 'meetings', { key: MEETING, verb: 'start' });
  // Annika leads the meeting.
  await world.services.records.create(as(LEADER), 'meetingRoles', {
    meeting: MEETING,
    role: 'chair',
    person: rowOf(ANNIKA),
  });
  note = (await announce(LENA, { kind: 'minutesNote', text: NOTE })).key;
});

it('waits for the chair’s answer, and stands in no minutes until then', async () => {
  expect(state()).toBe('asked');
  expect(minutes()).not.toContain(NOTE);
  await answer(ANNIKA, 'allow');
  expect(world.store.find('statements', note)).toMatchObject({
    state: 'allowed',
    answeredBy: world.memberKey(ANNIKA),
    answeredAt: '2021-05-20T08:42:00Z',
  });
  expect(minutes()).toContain(NOTE);
  await answer(LEADER, 'refuse');
  expect(minutes()).not.toContain(NOTE);
  await world.log.idle();
  const logged = world.store.all('events').filter(({ subject }) => subject === note);
  expect(logged.map(({ action, actor }) => [action, actor])).toEqual([
    ['created', world.memberKey(LENA)],
    ['noteAllowed', world.memberKey(ANNIKA)],
    ['noteRefused', world.memberKey(LEADER)],
  ]);
});

it('is answered by whoever leads the meeting, and by nobody else who serves', async () => {
  expect(await refusal(answer(LENA, 'allow'))).toMatchObject({ code: 'forbidden' });
  expect(await refusal(answer(OTHER, 'refuse'))).toMatchObject({ code: 'forbidden' });
  const [chair] = world.store.all('meetingRoles').filter((one) => one.role === 'chair');
  await world.store.update('meetingRoles', { toItem: `${MEETING}.1` }, { key: chair!.key, by: 'system' });
  expect(await refusal(answer(ANNIKA, 'allow'))).toMatchObject({ code: 'forbidden' });
});

it('is not let past the chair by what is sent with it, nor by a reservation that becomes a note', async () => {
  const own = announce(LENA, { kind: 'minutesNote', text: NOTE, state: 'allowed' });
  expect(await refusal(own)).toMatchObject({ problems: [{ field: 'state', code: 'readOnlyField' }] });
  const reservation = await announce(OTHER, { kind: 'reservation', text: NOTE });
  expect(reservation.state).toBe('announced');
  expect(await refusal(answer(ANNIKA, 'refuse', reservation.key))).toMatchObject({ code: 'wrongState' });
  const { key, eTag } = reservation;
  await world.services.records.update(as(OTHER), 'statements', { key, eTag, input: { kind: 'minutesNote' } });
  expect(state(key)).toBe('asked');
  expect(minutes()).not.toContain(NOTE);
});

it('with other words is asked about again, also when the meeting has ended, until the minutes are sent', async () => {
  await answer(ANNIKA, 'allow');
  await world.services.moveRecord(as(LEADER), 'meetings', { key: MEETING, verb: 'end' });
  await write(LENA, { text: 'Något helt annat.' });
  expect(world.store.find('statements', note)).toMatchObject({ state: 'asked', answeredBy: null, answeredAt: null });
  expect(minutes()).not.toContain('Något helt annat.');
  await answer(ANNIKA, 'allow');
  expect(minutes()).toContain('Något helt annat.');
  await world.store.update('meetings', { state: 'sentForAdjusting' }, { key: MEETING, by: 'system' });
  expect(await refusal(answer(ANNIKA, 'refuse'))).toMatchObject({ code: 'wrongState' });
});
