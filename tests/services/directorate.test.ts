/** The minutes of a federation's directorate, as whoever has written such minutes for years reads them: nothing false, nothing twice, right Swedish. */

import type { Decided } from '../../shared/api/decide';
import { writeText } from '../../shared/minutes/writeText';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';
import { castFrom, members } from '../support/voting';

const LEADER = 'sara-herrman';
const [LENA = '', ANNIKA = '', KARIN = ''] = members;
const FIRST = '2021-05-20';

let world: MemoryWorld;
const as = (id: string) => world.actor(id);
const create = async (list: Parameters<MemoryWorld['services']['records']['create']>[1], draft: object) =>
  (await world.services.records.create(as(LEADER), list, draft)).key;
const move = (list: 'meetings' | 'agendaItems', key: string, verb: string) =>
  world.services.moveRecord(as(LEADER), list, { key, verb });
const decide = (decision: string, given: Decided) => world.services.votes.decide(as(LEADER), decision, given);
const question = (meeting: string, agendaItem: string, title: string) =>
  create('decisions', { meeting, agendaItem, kind: 'yesNo', title });
const item = (meeting: string, itemNumber: string, position: number, more: object = {}) =>
  create('agendaItems', { meeting, itemNumber, position, title: `Ärende ${itemNumber}`, type: 'decision', ...more });
const textOf = (meeting: string, profile: 'minutes' | 'paragraphs'): string =>
  writeText(
    world.services.minutes.view(as(LENA), meeting, { profile, wording: 'corrected' }).document.blocks,
  ).replaceAll('\u00a0', ' ');
/** What stands in both forms, and what stands in neither. */
function holds(meeting: string, said: readonly string[], not: readonly string[] = []): void {
  for (const profile of ['minutes', 'paragraphs'] as const) {
    const text = textOf(meeting, profile);
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
    expect(not.filter((one) => text.includes(one))).toEqual([]);
  }
}

beforeEach(async () => {
  world = await memoryWorld();
});

describe('a directorate where one municipality has two seats', () => {
  let meeting: string;
  let items: string[];
  let people: Record<'eva' | 'kim' | 'lo' | 'sam', string>;

  beforeEach(async () => {
    const put = (key: string, draft: { title: string; municipality: string }) =>
      world.store.create('mandates', { ...draft, project: 'raddsam' }, { key, by: 'system' });
    await world.store.create('projects', { title: 'Räddsam', returning: 'always' }, { key: 'raddsam', by: 'system' });
    for (const { key } of world.store.all('mandates'))
      await world.store.update('mandates', { project: 'projekt' }, { key, by: 'system' });
    // Their keys tell nothing of the order in which people look for them.
    await put('a', { title: 'Åmål', municipality: '1492' });
    await put('b', { title: 'Mellerud, plats 2', municipality: '1461' });
    await put('c', { title: 'Mellerud, plats 1', municipality: '1461' });
    meeting = await create('meetings', { title: 'Direktionen', project: 'raddsam', date: '2021-12-03' });
    items = [];
    for (const [at, number] of ['1', '2', '3'].entries()) items.push(await item(meeting, number, at + 1));
    const person = (name: string, capacity: string, mandate: string, position: number, confirmedPresent = true) =>
      create('attendance', { meeting, name, organisation: 'Kommunen', capacity, mandate, confirmedPresent, position });
    people = {
      eva: await person('Eva', 'member', 'c', 1),
      sam: await person('Sam', 'member', 'b', 2),
      kim: await person('Kim', 'member', 'a', 3),
      lo: await person('Lo', 'substitute', 'a', 4, false),
    };
    const leader = world.memberKey(LEADER);
    await create('attendance', { meeting, member: leader, confirmedPresent: true, position: 5 });
    await create('meetingRoles', { meeting, role: 'chair', person: people.eva });
    await move('meetings', meeting, 'start');
  });
  const goTo = (at: number) => world.services.meetings.goTo(as(LEADER), meeting, items[at]!);
  const moved = (person: string, at: number, kind: 'arrived' | 'left') =>
    world.services.presence.move(as(LEADER), meeting, { person, item: items[at]!, kind });

  it('says at which moment it was quorate, who came and left, and who serves in the order of the names', async () => {
    await moved(people.kim, 0, 'left');
    await moved(people.sam, 1, 'left');
    await goTo(1);
    await goTo(2);
    await move('meetings', meeting, 'end');
    holds(meeting, [
      'Vid mötets slut: 1 av 3 var på mötet, minst 2 krävs. Inte beslutsfört.',
      'Kim, Kommunen, lämnade mötet efter',
      'Fyrbodals kommunalförbund\tProjektledare',
      'Kommunen\tErsättare\tÅmål',
    ]);
    const seats = ['Mellerud, plats 1: Eva', 'Mellerud, plats 2: Sam', 'Åmål: Kim'];
    const places = seats.map((one) => textOf(meeting, 'paragraphs').indexOf(one));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(textOf(meeting, 'minutes')).toMatch(/Frånvarande\nNamn\tKommun\/Organisation\tKallad som\tMandat\nLo/);
  });

  it('says of a motion that was not put that it was not, and gives it no place in the order', async () => {
    const motion = (position: number, text: string, putAs: string, more: object = {}) =>
      create('motions', { meeting, agendaItem: items[0], position, text, movers: 'Eva', putAs, ...more });
    await motion(1, 'Planen antas', 'main', { kind: 'approval', outcome: 'carried' });
    await motion(2, 'Planen återremitteras', 'notPut', { kind: 'referral', outcome: 'withdrawn' });
    await move('meetings', meeting, 'end');
    holds(
      meeting,
      [
        'Eva: Planen antas (bifall, bifölls)',
        'Planen antas (huvudförslag)',
        'Eva: Planen återremitteras (återremiss, drogs tillbaka, ställdes inte)',
      ],
      ['Planen återremitteras (ställdes inte)'],
    );
  });

  it('names the item of an attachment as the form names it', async () => {
    const paper = { meeting, agendaItem: items[1], title: 'Kalkyl', use: 'attachment', availability: 'missing' };
    await create('papers', { ...paper, position: 1 });
    await move('meetings', meeting, 'end');
    expect(textOf(meeting, 'minutes')).toContain('Kalkyl (saknas, punkt 2)');
    expect(textOf(meeting, 'paragraphs')).toContain('Kalkyl (saknas, § 2)');
  });

  it('leaves what was prepared for an item that was not dealt with to the meeting that does', async () => {
    const section = { meeting, kind: 'prose', position: 1 };
    for (const [at, agendaItem] of items.entries()) {
      await create('sections', { ...section, agendaItem, body: `Underlag ${at + 1}` });
      await question(meeting, agendaItem, `Ska det bli ${at + 1}?`);
    }
    await move('agendaItems', items[1]!, 'withdraw');
    await move('meetings', meeting, 'end');
    holds(
      meeting,
      ['Underlag 1', 'Ska det bli 1?', 'Punkten utgick.', 'Punkten togs inte upp.'],
      ['Underlag 2', 'Ska det bli 2?', 'Underlag 3', 'Ska det bli 3?'],
    );
  });

  it('says of no item that it was not dealt with where something was decided, and when a matter is to be back', async () => {
    const asked = await question(meeting, items[2]!, 'Ska taxan höjas?');
    const back: Decided = { form: 'acclamation', outcome: 'referredBack', text: 'Taxan återremitteras.' };
    await decide(asked, { ...back, referredTo: 'kansliet', referredUntil: '2027-01-10' });
    await move('meetings', meeting, 'end');
    holds(meeting, ['Taxan återremitteras.', 'Ärendet återremitterades till kansliet, åter senast 10 januari 2027.']);
    for (const profile of ['minutes', 'paragraphs'] as const)
      expect(textOf(meeting, profile).match(/Punkten togs inte upp/g)).toHaveLength(1);
  });
});

it('of a meeting that is entered from its record, no item was left out because nobody went there in the app', async () => {
  const meeting = await create('meetings', { title: 'Samråd', date: '2019-06-01', fromRecord: true });
  for (const [at, number] of ['1', '2'].entries()) await item(meeting, number, at + 1);
  for (const verb of ['start', 'end']) await move('meetings', meeting, verb);
  holds(meeting, ['Ärende 2'], ['Punkten togs inte upp']);
});

it('of a vote that was opened again, each count says who answered what', async () => {
  const { votes } = world.services;
  await move('meetings', FIRST, 'start');
  await world.services.presence.confirm(as(LEADER), FIRST);
  const asked = await question(FIRST, `${FIRST}.1`, 'Ska planen antas?');
  await votes.open(as(LEADER), asked);
  const [only] = votes.view(as(LEADER), asked).questions;
  const cast = (id: string, answer: string) => castFrom(votes, as(id), asked, [{ question: only!.id, answer }]);
  await cast(LENA, 'yes');
  await cast(ANNIKA, 'no');
  await votes.close(as(LEADER), asked);
  await votes.reopen(as(LEADER), asked, { reason: 'En hann inte' });
  await cast(LENA, 'no');
  await cast(KARIN, 'yes');
  await votes.close(as(LEADER), asked);
  const text = textOf(FIRST, 'paragraphs');
  const said = ['Ja: 1 (Orust)', 'Nej: 1 (Trollhättan)', 'Ja: 1 (Vänersborg)', 'Nej: 2 (Orust, Trollhättan)'];
  const places = said.map((one) => text.indexOf(one));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
