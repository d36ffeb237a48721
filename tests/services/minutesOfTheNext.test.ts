/** The next meeting, prepared and held through the use cases with all that the first one lacks: its minutes hold every fact, and the first one's are untouched. */
import type { MinutesView } from '../../shared/api/minutes';
import { writeText } from '../../shared/minutes/writeText';
import { byPosition } from '../../shared/rules/byPosition';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';
import { refusal } from '../support/testWorld';

const FIRST = '2021-05-20';
const NEXT = '2021-09-07';
const LEADER = 'sara-herrman';
const LENA = 'lena-gardtman';
const ANNIKA = 'annika-andersson';

let world: MemoryWorld;
const as = (id: string) => world.actor(id);
const move = (key: string, verb: string) => world.services.moveRecord(as(LEADER), 'meetings', { key, verb });
const create = (list: Parameters<MemoryWorld['services']['records']['create']>[1], draft: object) =>
  world.services.records.create(as(LEADER), list, draft);
const read = (meeting: string, profile: MinutesView['profile']) =>
  world.services.minutes.view(as(LENA), meeting, { profile, wording: 'corrected' });
const items = () => byPosition(world.store.all('agendaItems').filter(({ meeting }) => meeting === NEXT));
const rowOf = (id: string) =>
  world.store.all('attendance').find((row) => row.meeting === NEXT && row.member === world.memberKey(id))!;
let before: string;

beforeAll(async () => {
  world = await memoryWorld();
  for (const verb of ['start', 'end']) await move(FIRST, verb);
  await world.services.minutes.draft(as(LEADER), FIRST, {});
  before = read(FIRST, 'minutes').hash;
  const values = { date: NEXT, startTime: '10:30', endTime: '12:00', registrationNumber: 'KS 2021/99' };
  await world.services.prepareMeeting(as(LEADER), { key: NEXT, last: FIRST, pattern: FIRST, values });
  world.advance(60_000);
  await move(NEXT, 'start');
  world.advance(60_000);
  await hold();
  world.advance(60_000);
  await move(NEXT, 'end');
  await world.log.idle();
  await world.services.minutes.draft(as(LEADER), NEXT, { profile: 'paragraphs' });
});

/** A late arrival, a conflict of interest, an acclamation, an election, a motion, a reservation, an extra item, actions and a break. */
async function hold(): Promise<void> {
  const [, second, third] = items();
  const of = (agendaItem: string | undefined) => ({ meeting: NEXT, agendaItem });
  await world.services.presence.confirm(as(LEADER), NEXT);
  for (const { key } of [second!, third!]) await world.services.meetings.goTo(as(LEADER), NEXT, key);
  const late = { person: world.memberKey(LENA), item: second!.key, kind: 'arrived' as const };
  await world.services.presence.move(as(LEADER), NEXT, late);
  await create('meetingRoles', { meeting: NEXT, role: 'chair', person: rowOf(ANNIKA).key });
  await create('statements', { ...of(third?.key), kind: 'conflictOfInterest', person: rowOf(ANNIKA).key });
  await create('statements', { ...of(second?.key), kind: 'reservation', person: rowOf(LENA).key, text: 'För dyrt.' });
  await create('motions', { ...of(second?.key), text: 'Bifall till planen', movers: 'Orust', kind: 'approval' });
  await create('actionPoints', { ...of(second?.key), title: 'Ta fram en plan', ownerName: 'Kansliet' });
  await create('actionPoints', { meeting: NEXT, title: 'Boka lokal', ownerName: 'Kansliet' });
  for (const about of [{ meeting: NEXT }, of(second?.key)]) {
    const { key } = await create('actionPoints', { ...about, title: 'Boka hotell', ownerName: 'Kansliet' });
    await world.store.update('actionPoints', { withdrawn: true }, { key, by: 'system' });
  }
  const draft = { ...of(second?.key), kind: 'yesNo' };
  const plan = await create('decisions', { ...draft, title: 'Ska planen antas?', background: 'Planen är ny.' });
  const votes = world.services.votes;
  const acclaimed = { form: 'acclamation', outcome: 'decided', text: 'Styrgruppen antar planen.' } as const;
  await votes.decide(as(LEADER), plan.key, acclaimed);
  const election = await create('decisions', { ...draft, title: 'Val av ombud' });
  await votes.decide(as(LEADER), election.key, {
    form: 'secretBallot',
    outcome: 'elected',
    text: 'Till ombud väljs ledamoten för Vänersborg.',
    counts: { options: [{ title: 'Ledamoten för Vänersborg', number: 7 }], abstained: 1 },
  });
  const extra = { meeting: NEXT, itemNumber: '2b', title: 'Ny fråga', type: 'discussion', position: 99 };
  await create('agendaItems', extra);
  await move(NEXT, 'adjourn');
  world.advance(15 * 60_000);
  await move(NEXT, 'goOn');
}

it.each(['minutes', 'paragraphs'] as const)('holds every fact in the form %s', (profile) => {
  const { document } = read(NEXT, profile);
  const text = writeText(document.blocks).replaceAll('\u00a0', ' ');
  const second = profile === 'minutes' ? 'punkt 2' : '§ 6';
  for (const said of [
    'tisdag 7 september 2021',
    '10.30–12.00',
    'KS 2021/99',
    'Mötesnummer\t2',
    'Ordförande\tAnnika Andersson, Trollhättan',
    `Lena Gardtman, Orust, kom till mötet vid ${second}.`,
    'Jäv: Annika Andersson, Trollhättan, deltog inte i handläggningen.',
    'Trollhättan: ingen tjänstgör',
    'Reservation av Lena Gardtman, Orust: För dyrt.',
    'Orust: Bifall till planen (bifall)',
    'Planen är ny.',
    'Ska planen antas?',
    'Styrgruppen antar planen.',
    'Beslutsform: Acklamation.',
    'Ledamoten för Vänersborg: 7',
    'Avstår: 1',
    'Beslutsform: Sluten omröstning.',
    'Ta fram en plan\tKansliet',
    'Boka lokal\tKansliet',
    'Punkten lades till under mötet.',
    'Punkten fortsätter från mötet 20 maj 2021.',
    'Mötet ajournerades',
    'Mötet fortsatte',
  ]) {
    expect(text).toContain(said);
  }
  // What was taken away is in none of them.
  expect(text).not.toContain('Boka hotell');
});

it('waits in a vote for nobody whose only people step aside', () => {
  const third = items()[2];
  const [asked] = world.store.all('decisions').filter((one) => one.agendaItem === third?.key);
  const { progress } = world.services.votes.view(as(LEADER), asked?.key ?? '');
  expect(progress.aside).toEqual([{ code: '1488', name: 'Trollhättan' }]);
  expect(progress.missing.map(({ name }) => name)).not.toContain('Trollhättan');
  expect(progress.entitled).toBe(10);
});

it('leaves the first meeting’s minutes as they were', () => {
  expect(read(FIRST, 'minutes').hash).toBe(before);
});

it('holds an item that was confirmed at the meeting as it was confirmed: its title, its actions and its needs', async () => {
  const [, second] = items();
  const about = { meeting: NEXT, agendaItem: second?.key };
  const need = await create('needs', { ...about, title: 'Ett larm', byRole: 'Förvaltning' });
  await create('meetingRoles', { meeting: NEXT, role: 'minutesAdjuster', person: rowOf(LENA).key });
  await world.services.minutes.adjustItem(as(LENA), NEXT, second!.key);
  const change = (list: 'agendaItems' | 'actionPoints' | 'needs', key: string, input: object) => {
    const { eTag } = world.store.find(list, key)!;
    return world.services.records.update(as(LEADER), list, { key, eTag, input, reason: 'Stavfel' });
  };
  const [action] = world.store.all('actionPoints').filter((one) => one.agendaItem === second?.key && !one.withdrawn);
  const stands = { code: 'wrongState', values: { list: 'minutes', state: 'adjusted' } };
  for (const changed of [
    () => change('agendaItems', second!.key, { title: 'Något annat' }),
    () => change('actionPoints', action!.key, { title: 'Något annat' }),
    () => change('needs', need.key, { title: 'Något annat' }),
    () => create('needs', { ...about, title: 'Ett till', byRole: 'Förvaltning' }),
    () => create('actionPoints', { ...about, title: 'En till' }),
  ])
    expect(await refusal(changed())).toMatchObject(stands);
  // That it has been done is another matter.
  await world.services.moveRecord(as(LEADER), 'actionPoints', { key: action!.key, verb: 'finish' });
});
