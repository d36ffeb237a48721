/** Two bodies on one site: the seed's steering group, and a rescue board with other rules, other mandates and a member of its own. */
import type { Decided } from '../../shared/api/decide';
import type { MinutesView } from '../../shared/api/minutes';
import type { ListName, Lists } from '../../shared/lists';
import { writeText } from '../../shared/minutes/writeText';
import { byPosition } from '../../shared/rules/byPosition';
import type { Draft } from '../../shared/schema/defineList';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';
import { refusal } from '../support/testWorld';
import { agreeing, castFrom, members } from '../support/voting';

const FIRST = '2021-05-20';
const HOME = '2021-09-07';
const OTHER = '11111111-1111-4111-8111-111111111111';
const OTHER_NEXT = '22222222-2222-4222-8222-222222222222';
const LEADER = 'sara-herrman';
const [LENA = '', ANNIKA = ''] = members;
const ORUST = '1421';
const SOTENAS = '1427';

let world: MemoryWorld;
let first: string;
const as = (id: string) => world.actor(id);
const move = (key: string, verb: string) => world.services.moveRecord(as(LEADER), 'meetings', { key, verb });
const create = (list: Parameters<MemoryWorld['services']['records']['create']>[1], draft: object) =>
  world.services.records.create(as(LEADER), list, draft);
const put = <N extends ListName>(list: N, draft: Draft<Lists[N]>, key: string) =>
  world.store.create(list, draft, { key, by: 'system' });
const prepare = (asked: { key: string; last?: string; values: Record<string, unknown> }) =>
  world.services.prepareMeeting(as(LEADER), { pattern: null, last: null, ...asked });
const hashOf = (meeting: string): string =>
  world.services.minutes.view(as(LENA), meeting, { profile: 'minutes', wording: 'corrected' }).hash;
const view = (meeting: string, profile: MinutesView['profile'] = 'minutes') =>
  world.services.minutes.view(as(LENA), meeting, { profile, wording: 'corrected' });
const textOf = (...asked: Parameters<typeof view>): string =>
  writeText(view(...asked).document.blocks).replaceAll('\u00a0', ' ');
const namesAt = (meeting: string): string[] =>
  byPosition(world.store.all('attendance').filter((one) => one.meeting === meeting)).map(
    ({ member }) => world.store.find('members', member ?? '')?.name ?? '',
  );
const meetingAt = (key: string) => world.store.find('meetings', key)!;
const acclaimed: Decided = { form: 'acclamation', outcome: 'decided', text: 'Planen antas.' };

/** An item with a question of yes or no. */
async function question(meeting: string, title: string): Promise<string> {
  const position = 1 + world.store.all('agendaItems').filter((one) => one.meeting === meeting).length;
  const item = await create('agendaItems', { meeting, itemNumber: `${position}b`, title, type: 'decision', position });
  return (await create('decisions', { meeting, agendaItem: item.key, kind: 'yesNo', title })).key;
}

beforeAll(async () => {
  world = await memoryWorld();
  for (const verb of ['start', 'end']) await move(FIRST, verb);
  await world.services.minutes.draft(as(LEADER), FIRST, {});
  first = hashOf(FIRST);
  world.advance(60_000);
  const rules = { quorum: 'all', majority: 'twoThirds', tie: 'chair', callDays: 20, adjustReminderDays: 3 } as const;
  await put('projects', { title: 'Räddningssamverkan', ...rules }, 'raddning');
  // The steering group's own seats are no longer everybody's; the board has two of its own.
  for (const { key } of world.store.all('mandates'))
    await world.store.update('mandates', { project: 'projekt' }, { key, by: 'system' });
  await put('mandates', { title: 'Orust räddning', municipality: ORUST, project: 'raddning' }, 'r-orust');
  await put('mandates', { title: 'Sotenäs räddning', municipality: SOTENAS, project: 'raddning' }, 'r-sotenas');
  const chief = { name: 'Räddningschefen', tenantId: 't', objectId: 'chef', organisation: 'Sotenäs' };
  await put('members', chief, 't.chef');
  const seat = { member: 't.chef', role: 'steeringGroupMember', municipality: SOTENAS, mandate: 'r-sotenas' } as const;
  await put('memberships', seat, 'uppdrag.chef');
  // In Sotenäs the steering group's member sits there alone.
  const own = world.store
    .all('memberships')
    .find((one) => one.municipality === SOTENAS && one.mandate === null && one.role === 'steeringGroupMember')!;
  await world.store.update('memberships', { mandate: SOTENAS }, { key: own.key, by: 'system' });
  await prepare({ key: OTHER, values: { title: 'Räddningsnämnden', project: 'raddning', date: HOME } });
  await prepare({ key: HOME, last: FIRST, values: { date: HOME, startTime: '10:30' } });
  for (const key of [OTHER, HOME]) {
    await world.store.update('meetings', { beside: true }, { key, by: 'system' });
    await move(key, 'start');
    await world.services.presence.confirm(as(LEADER), key);
  }
});

it('each calls its own people, and counts its own meetings of the year', () => {
  expect(namesAt(OTHER)).toEqual([...namesAt(HOME).slice(0, 2), 'Lena Gardtman', 'Räddningschefen']);
  expect(namesAt(HOME)).toHaveLength(12);
  expect(namesAt(HOME)).not.toContain('Räddningschefen');
  expect([meetingAt(OTHER).numberInYear, meetingAt(HOME).numberInYear]).toEqual([1, 2]);
});

it('each opens its votes for its own mandates, by its own majority, quorum and tie', async () => {
  const { votes } = world.services;
  const [theirs, ours] = [await question(OTHER, 'Ska larmet bytas?'), await question(HOME, 'Ska planen antas?')];
  for (const key of [theirs, ours]) await votes.open(as(LEADER), key);
  const frozen = (decision: string) => world.store.all('votes').find((one) => one.decision === decision)!;
  expect(frozen(theirs).rule).toMatchObject({ quorum: 'all', majority: 'twoThirds', tie: 'chair' });
  expect(frozen(theirs).electorate?.municipalities).toEqual(['r-orust', 'r-sotenas']);
  expect(frozen(ours).rule).toMatchObject({ quorum: 'moreThanHalf', majority: 'moreThanHalf', tie: 'undecided' });
  expect(frozen(ours).electorate?.municipalities).toHaveLength(10);
  // Lena has a seat in both, Annika in one.
  await castFrom(votes, as(LENA), theirs, agreeing(votes.view(as(LENA), theirs)));
  await castFrom(votes, as(LENA), ours, agreeing(votes.view(as(LENA), ours)));
  expect(votes.view(as(LENA), theirs).progress).toMatchObject({ voted: 1, entitled: 2 });
  expect(await refusal(castFrom(votes, as(ANNIKA), theirs, agreeing(votes.view(as(LENA), theirs))))).toMatchObject({
    code: 'notEntitled',
  });
  for (const key of [theirs, ours]) await votes.withdraw(as(LEADER), key, 'Prov');
});

it('each is quorate by its own rule', async () => {
  const absent = (meeting: string, person: string) =>
    world.services.presence.set(as(LEADER), meeting, { person, present: false });
  await absent(OTHER, 't.chef');
  await absent(HOME, world.memberKey(ANNIKA));
  const [theirs, ours] = [await question(OTHER, 'Ska bilen köpas?'), await question(HOME, 'Ska budgeten antas?')];
  const refused = await refusal(world.services.votes.decide(as(LEADER), theirs, acclaimed));
  expect(refused).toMatchObject({ code: 'notQuorate', values: { taking: 1, entitled: 2 } });
  await world.services.votes.decide(as(LEADER), ours, acclaimed);
  expect(world.store.find('decisions', ours)).toMatchObject({ state: 'set', quorumStatus: 'quorate' });
  await world.services.presence.set(as(LEADER), OTHER, { person: 't.chef', present: true });
  await world.services.votes.decide(as(LEADER), theirs, acclaimed);
});

it('each writes minutes under its own name, with its own seats, § and actions', async () => {
  await create('actionPoints', { meeting: OTHER, title: 'Köp slang', ownerName: 'Stationen' });
  await create('actionPoints', { meeting: HOME, title: 'Skriv plan', ownerName: 'Kansliet' });
  for (const key of [OTHER, HOME]) {
    await create('sections', { meeting: key, heading: 'Kvar att göra', kind: 'openActions', position: 1 });
    const chair = world.store.all('attendance').find((one) => one.meeting === key)!;
    await create('meetingRoles', { meeting: key, role: 'chair', person: chair.key });
    await move(key, 'end');
  }
  expect(meetingAt(OTHER).roll?.seats.map(({ mandate }) => mandate)).toEqual(['r-orust', 'r-sotenas']);
  expect(meetingAt(OTHER).quorum).toMatchObject({ entitled: 2, taking: 2 });
  expect(meetingAt(HOME).quorum).toMatchObject({ entitled: 10, taking: 9 });
  const [theirs, ours] = [textOf(OTHER, 'paragraphs'), textOf(HOME, 'paragraphs')];
  expect([view(OTHER), view(HOME)].map(({ document }) => document.project)).toEqual([
    'Räddningssamverkan',
    world.store.find('projects', 'projekt')?.title,
  ]);
  for (const said of ['Räddningschefen', 'Orust räddning', '§ 1 ', 'Köp slang']) expect(theirs).toContain(said);
  for (const said of ['Annika Andersson', 'Skriv plan']) expect(ours).toContain(said);
  expect(theirs).not.toMatch(/Skriv plan|Annika Andersson/);
  expect(ours).not.toMatch(/Köp slang|räddning/i);
});

it('each reminds its adjusters after its own days', async () => {
  for (const key of [OTHER, HOME]) {
    await world.services.minutes.draft(as(LEADER), key, {});
    const lena = world.store
      .all('attendance')
      .find((one) => one.meeting === key && one.member === world.memberKey(LENA))!;
    await create('meetingRoles', { meeting: key, role: 'minutesAdjuster', person: lena.key });
    const row = world.store.find('minutes', key)!;
    await world.store.update(
      'minutes',
      { state: 'inAdjustment', sentAt: world.clock().toISOString() },
      { key: row.key, by: 'system' },
    );
  }
  const { reminding } = world.services.minutes;
  world.advance(4 * 24 * 60 * 60_000);
  await reminding.run();
  const remindedAt = (key: string) => world.store.find('minutes', key)?.remindedAt;
  expect([remindedAt(OTHER) !== null, remindedAt(HOME)]).toEqual([true, null]);
});

it('the next one goes on under the same project, and an ended one keeps it', async () => {
  const next = await prepare({ key: OTHER_NEXT, last: OTHER, values: { date: '2021-11-04' } });
  expect(next).toMatchObject({ project: 'raddning', numberInYear: 2 });
  expect(namesAt(OTHER_NEXT)).toHaveLength(4);
  const { key, eTag } = meetingAt(OTHER);
  const moved = world.services.records.update(as(LEADER), 'meetings', { key, eTag, input: { project: 'projekt' } });
  expect(await refusal(moved)).toMatchObject({ problems: [{ field: 'project', code: 'lockedField' }] });
});

it('a project that came afterwards changes nothing of the first meeting’s minutes', () => {
  expect(hashOf(FIRST)).toBe(first);
  expect(meetingAt(FIRST).project).toBeNull();
});
