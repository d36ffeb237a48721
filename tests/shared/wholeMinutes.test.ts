/** Whatever people write down of a meeting stands in its minutes: every text field is filled with words of its own, and both forms must say them all. */
import type { ListName, Lists } from '../../shared/lists';
import { lists } from '../../shared/lists';
import type { Tally } from '../../shared/lists/votes';
import { type ComposeChoice, compose } from '../../shared/minutes/compose';
import { factsOf } from '../../shared/minutes/factsOf';
import { writeText } from '../../shared/minutes/writeText';
import type { Draft } from '../../shared/schema/defineList';
import { createMemoryLists, type MemoryLists } from '../support/memoryLists';

const MEETING = 'm';
let store: MemoryLists;
let written: string[];

/** Fields of words that minutes do not say, each with why. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'meetings.resumeReason': 'said with the time of resuming, below',
  'decisions.result': 'a key',
  'papers.altText': 'of figures alone',
  'papers.driveItem': 'a path in the library',
  'papers.hash': 'no words',
  'votes.closing': 'an id',
  'sections.sectionNumber': 'a number, below',
  'consequences.letter': 'the list counts by itself',
  'agendaItems.itemNumber': 'a § in one of the forms',
};

/** A row with words of its own in every text field. */
async function filled<N extends ListName>(list: N, key: string, draft: Partial<Draft<Lists[N]>>): Promise<void> {
  const texts = Object.entries(lists[list].fields).filter(
    ([name, field]) =>
      ['text', 'note', 'markdown'].includes(field.kind) && !(name in draft) && !(`${list}.${name}` in NOT_SAID),
  );
  const own = texts.map(([name]) => [name, `${list}.${name}.${key.replaceAll('.', '')}q`] as const);
  written.push(...own.map(([, text]) => text));
  await store.create(list, { ...draft, ...Object.fromEntries(own) } as Draft<Lists[N]>, { key, by: 'system' });
}

const textOf = (profile: ComposeChoice['profile'], wording: ComposeChoice['wording'] = 'corrected') =>
  writeText(compose(factsOf(store, MEETING), { profile, wording })).replaceAll('\u00a0', ' ');

const tally = (round: number): Tally => ({
  round,
  counted: { 1421: 1 },
  voters: ['1421'],
  missing: [],
  quorum: { basis: 'present', taking: 1, entitled: 1, needed: 1, met: true },
  results: [
    {
      question: 'yesNo',
      counts: { yes: 1 },
      who: { yes: ['1421'] },
      abstained: 0,
      conflicted: 0,
      notAnswered: 0,
      outcome: 'unanimous',
      winner: 'yes',
    },
  ],
});

/** A meeting with one of everything. */
beforeEach(async () => {
  store = createMemoryLists(() => new Date('2026-09-10T08:00:00Z'));
  written = [];
  const of = { meeting: MEETING, agendaItem: 'm.1' };
  await store.create('municipalities', { name: 'Orust', officialName: 'Orusts kommun' }, { key: '1421', by: 'system' });
  await filled('mandates', '1421', { municipality: '1421' });
  await filled('meetings', 'next', {
    title: 'Nästa',
    date: '2026-10-08',
    state: 'planned',
    numberInYear: 5,
    registrationNumber: null,
  });
  await filled('meetings', MEETING, { date: '2026-09-10', state: 'ended', next: 'next', numberInYear: 4 });
  await filled('agendaItems', 'm.1', {
    meeting: MEETING,
    itemNumber: '1',
    position: 1,
    type: 'decision',
    state: 'done',
  });
  await filled('attendance', 'm.a', {
    meeting: MEETING,
    capacity: 'member',
    mandate: '1421',
    confirmedPresent: true,
    position: 1,
  });
  await store.create('risks', riskDraft, { key: 'risk', by: 'system' });
  for (const [at, kind] of (['alternatives', 'deliverables', 'yesNo'] as const).entries()) {
    await filled('decisions', `d${at}`, { ...of, kind, state: 'set', position: at + 1, risk: 'risk', referredTo: 'x' });
  }
  await filled('decisions', 'd3', { ...of, kind: 'yesNo', state: 'set', position: 4, outcome: 'referredBack' });
  await filled('alternatives', 'd0.1', { decision: 'd0', number: 1, costSek: 1234, costWhy: null });
  await filled('alternatives', 'd0.2', { decision: 'd0', number: 2 });
  await filled('consequences', 'd0.1.a', { alternative: 'd0.1', letter: 'a', kind: 'time' } as Draft<
    Lists['consequences']
  >);
  await filled('deliverables', 'l', { decision: 'd1', position: 1, state: 'presented', version: '1.2' });
  await filled('motions', 'y', { ...of, decision: 'd2' });
  for (const kind of ['reservation', 'minutesNote', 'conflictOfInterest'] as const) {
    await filled('statements', kind, { ...of, kind, state: 'allowed', person: 'm.a' });
  }
  await filled('actionPoints', 'a1', { ...of, state: 'open', risk: 'risk', statusArea: 'time' } as Draft<
    Lists['actionPoints']
  >);
  await filled('actionPoints', 'a2', { decision: 'd2', state: 'open' });
  await filled('actionPoints', 'a3', { meeting: MEETING, state: 'open' });
  await filled('needs', 'n1', of);
  await filled('needs', 'n2', { meeting: MEETING });
  for (const availability of ['available', 'following', 'missing'] as const) {
    await filled('papers', availability, { ...of, use: 'basis', availability, position: 1, state: 'kept' } as Draft<
      Lists['papers']
    >);
  }
  await filled('papers', 'figure', {
    ...of,
    use: 'figure',
    availability: 'missing',
    position: 2,
    state: 'kept',
  });
  await filled('sections', 's1', { ...of, kind: 'prose', position: 1, state: 'kept' });
  await filled('sections', 's2', { meeting: MEETING, kind: 'prose', position: 2, state: 'kept', sectionNumber: '5b' });
  const vote = { decision: 'd2', leaseMs: 1000, method: 'atMeeting', round: 2 } as const;
  const questions = [{ id: 'yesNo', kind: 'yesNo' as const, subject: 'Ska det bli så?', answers: ['yes', 'no'] }];
  const electorate = { municipalities: ['1421'], questions };
  const tallies = { rounds: [tally(1), tally(2)] };
  await filled('votes', 'd2', { ...vote, state: 'closed', electorate, tallies });
  await filled('votes', 'd2.2', { ...vote, state: 'withdrawn', electorate });
  const answers = [{ question: 'yesNo', answer: 'yes', condition: 'Villkoretq', comment: 'Kommentarenq' }];
  written.push('Villkoretq', 'Kommentarenq');
  const ballot = {
    vote: 'd2',
    mandate: '1421',
    revision: 1,
    round: 1,
    member: 'x',
    castBy: 'x',
    answers,
    castAt: '2026-09-10T07:20:00Z',
    source: 'tab' as const,
  };
  await store.create('ballots', ballot, { key: 'ballot', by: 'system' });
});

const riskDraft: Draft<Lists['risks']> = {
  threat: 'Hotetq',
  vulnerability: 'Sårbarhet',
  consequence: 'Följd',
  likelihood: 2,
  impact: 2,
  actionRequired: true,
  state: 'active',
};

describe.each(['minutes', 'paragraphs'] as const)('minutes in the form %s', (profile) => {
  it.each(['corrected', 'verbatim'] as const)(
    'say every word that was written down of the meeting, in %s',
    (wording) => {
      const text = textOf(profile, wording);
      expect(written.length).toBeGreaterThan(50);
      expect(written.filter((word) => !text.includes(word))).toEqual([]);
    },
  );

  it('say what is chosen, counted and pointed at, in words', () => {
    const text = textOf(profile);
    for (const said of [
      'Hotetq',
      'Beslutspunkt',
      'Kostnad: 1 234 kr',
      'v 1.2',
      'kommer senare',
      'saknas',
      'Omgång 2',
      'torsdag 8 oktober 2026',
      'möte nummer 5 under året',
      'Ärendet återremitterades',
      '5b) sections.heading.s2q',
      'Tid',
      profile === 'minutes' ? '1) agendaItems' : '§ 1 agendaItems',
    ]) {
      expect(text).toContain(said === 'Beslutspunkt' && profile === 'minutes' ? 'beslutspunkt' : said);
    }
  });

  it('say how the meeting went as a whole, who did not come, and what was taken up from before', async () => {
    await store.update(
      'meetings',
      {
        startedAt: '2026-09-10T07:00:00Z',
        endedAt: '2026-09-10T09:00:00Z',
        resumedAt: '2026-09-10T08:45:00Z',
        resumeReason: 'En fråga var kvar.',
      },
      { key: MEETING, by: 'system' },
    );
    const event = { list: 'meetings', subject: MEETING, actor: 'x', source: 'tab' as const };
    for (const [action, at] of [
      ['adjourned', '2026-09-10T07:30:00Z'],
      ['wentOn', '2026-09-10T07:40:00Z'],
      ['reordered', '2026-09-10T07:50:00Z'],
      // Before it began it is preparing.
      ['reordered', '2026-09-09T07:50:00Z'],
    ] as const) {
      await store.create('events', { ...event, action, at }, { key: `${action}.${at.slice(8, 10)}`, by: 'system' });
    }
    const person = { meeting: MEETING, confirmedPresent: false, position: 2 };
    await store.create(
      'attendance',
      { ...person, name: 'Hon som sade ifrån', answer: 'absent' },
      { key: 'm.b', by: 'system' },
    );
    await store.create('attendance', { ...person, name: 'Han som inte kom' }, { key: 'm.c', by: 'system' });
    await store.create('attendance', { ...person, capacity: 'vacant', mandate: '1421' }, { key: 'm.d', by: 'system' });
    const before = { meeting: 'next', itemNumber: '9', position: 9, title: 'Då', type: 'discussion' as const };
    await store.create('agendaItems', { ...before, state: 'moved' }, { key: 'next.9', by: 'system' });
    await store.update('agendaItems', { continues: 'next.9' }, { key: 'm.1', by: 'system' });
    const text = textOf(profile);
    for (const said of [
      'Hölls\t10 september 2026 kl. 09.00 till 10 september 2026 kl. 11.00',
      'Mötet ajournerades 10 september 2026 kl. 09.30.',
      'Mötet fortsatte 10 september 2026 kl. 09.40.',
      'Ordningen mellan punkterna ändrades 10 september 2026 kl. 09.50.',
      'Mötet återupptogs 10 september 2026 kl. 10.45: En fråga var kvar.',
      'Punkten fortsätter från mötet 8 oktober 2026.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.match(/Ordningen mellan/g)).toHaveLength(1);
    const places = ['Förhindrade', 'Hon som sade ifrån', 'Frånvarande', 'Han som inte kom', 'Vakant'].map((one) =>
      text.indexOf(one),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});
