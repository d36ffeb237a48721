/** The next meeting, prepared and held through the use cases with all that the first one lacks: its minutes hold every fact, and the first one's are untouched. */
import type { MinutesView } from '../../shared/api/minutes';
import { writeText } from '../../shared/minutes/writeText';
import { byPosition } from '../../shared/rules/byPosition';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';

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
    `Lena Gardtman, Orust kom till mötet vid ${second}.`,
    'Jäv: Annika Andersson, Trollhättan deltog inte i handläggningen.',
    'Trollhättan: ingen tjänstgör',
    'Reservation av Lena Gardtman, Orust: För dyrt.',
    'Orust: Bifall till planen (Bifall)',
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
});

it('leaves the first meeting’s minutes as they were', () => {
  expect(read(FIRST, 'minutes').hash).toBe(before);
});
