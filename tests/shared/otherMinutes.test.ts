import type { ListName, Lists } from '../../shared/lists';
import type { Tally } from '../../shared/lists/votes';
import { type ComposeChoice, compose } from '../../shared/minutes/compose';
import { factsOf } from '../../shared/minutes/factsOf';
import { keepShown } from '../../shared/minutes/keepShown';
import { writeText } from '../../shared/minutes/writeText';
import type { Draft } from '../../shared/schema/defineList';
import { createMemoryLists, type MemoryLists } from '../support/memoryLists';

let store: MemoryLists;
beforeEach(() => {
  store = createMemoryLists(() => new Date('2026-09-10T08:00:00Z'));
});

const put = <N extends ListName>(list: N, key: string, draft: Draft<Lists[N]>) =>
  store.create(list, draft, { key, by: 'system' });
const textOf = (meeting: string, profile: ComposeChoice['profile'], wording: ComposeChoice['wording'] = 'corrected') =>
  writeText(compose(factsOf(store, meeting), { profile, wording })).replaceAll('\u00a0', ' ');

/** A meeting of a board with three seats, each with its municipality. */
async function board(): Promise<void> {
  await put('projects', 'p', { title: 'Räddningssamverkan' });
  for (const [key, name] of [
    ['1421', 'Orust'],
    ['1427', 'Sotenäs'],
    ['1484', 'Lysekil'],
  ] as const) {
    await put('municipalities', key, { name, officialName: `${name} kommun` });
    await put('mandates', key, { title: name, municipality: key });
  }
  await put('meetings', 'm', {
    title: 'Nämnden för räddningssamverkan',
    date: '2026-09-10',
    startTime: '13:00',
    endTime: '15:30',
    place: 'Sessionssalen',
    mode: 'hybrid',
    numberInYear: 4,
    registrationNumber: 'RN 2026/31',
    state: 'ended',
    startedAt: '2026-09-10T07:00:00Z',
  });
  const items = [
    ['§ 41', 'Taxa för tillsyn', 'RN 2026/8', 'done'],
    ['§ 42', 'Val av ombud', null, 'done'],
    ['§ 40', 'Lägesrapport', null, 'moved'],
  ] as const;
  for (const [at, [itemNumber, title, registrationNumber, state]] of items.entries()) {
    await put('agendaItems', `m.${at + 1}`, {
      meeting: 'm',
      itemNumber,
      position: at + 1,
      title,
      type: 'decision',
      registrationNumber,
      presenterName: at === 0 ? 'Brandingenjören' : null,
      state,
    });
  }
  const people = [
    ['a', 'Ledamoten för Orust', 'member', '1421', null],
    ['b', 'Ledamoten för Sotenäs', 'member', '1427', [{ from: null, to: 'm.1' }]],
    ['c', 'Ersättaren för Sotenäs', 'substitute', '1427', [{ from: 'm.2', to: null }]],
    ['d', 'Ledamoten för Lysekil', 'member', '1484', null],
    ['e', 'Räddningschefen', 'coopted', null, null],
    ['f', 'Revisorn', 'guest', null, []],
  ] as const;
  for (const [at, [key, name, capacity, mandate, spans]] of people.entries()) {
    await put('attendance', `m.${key}`, {
      meeting: 'm',
      name,
      organisation: 'Förbundet',
      capacity,
      mandate,
      confirmedPresent: spans === null,
      spans: spans === null ? null : [...spans],
      position: at + 1,
    });
  }
  const roles = [
    ['chair', 'm.a', null, 'm.1'],
    ['chair', 'm.d', 'm.2', null],
    ['minuteTaker', 'm.e', null, null],
    ['minutesAdjuster', 'm.d', null, null],
  ] as const;
  for (const [role, person, fromItem, toItem] of roles) {
    await put('meetingRoles', `${role}.${person}`, { meeting: 'm', role, person, fromItem, toItem });
  }
}

const tally: Tally = {
  round: 1,
  counted: { 1421: 1, 1427: 1, 1484: 1 },
  voters: ['1421', '1427', '1484'],
  missing: [],
  quorum: { basis: 'present', taking: 3, entitled: 3, needed: 2, met: true },
  results: [
    {
      question: 'yesNo',
      counts: { yes: 2, no: 1 },
      who: { yes: ['1421', '1484'], no: ['1427'] },
      abstained: 0,
      conflicted: 0,
      notAnswered: 0,
      outcome: 'majority',
      winner: 'yes',
    },
  ],
};

describe('minutes of a board unlike the steering group', () => {
  beforeEach(async () => {
    await board();
    await put('motions', 'y1', {
      meeting: 'm',
      agendaItem: 'm.1',
      position: 1,
      text: 'Bifall till taxan',
      movers: 'Orust',
      kind: 'approval',
      putAs: 'main',
      outcome: 'carried',
    });
    await put('motions', 'y2', {
      meeting: 'm',
      agendaItem: 'm.1',
      position: 2,
      text: 'Återremiss för ny beräkning',
      movers: 'Sotenäs',
      kind: 'referral',
      putAs: 'counter',
      outcome: 'fell',
    });
    await put('decisions', 'b1', {
      title: 'Ska taxan antas?',
      meeting: 'm',
      agendaItem: 'm.1',
      kind: 'yesNo',
      state: 'set',
      form: 'openVote',
      quorumStatus: 'quorate',
      text: 'Nämnden antar taxan.',
    });
    await put('votes', 'b1', {
      decision: 'b1',
      state: 'closed',
      round: 1,
      leaseMs: 1000,
      method: 'atMeeting',
      openedAt: '2026-09-10T11:20:00Z',
      closedAt: '2026-09-10T11:24:00Z',
      electorate: {
        municipalities: ['1421', '1427', '1484'],
        questions: [{ id: 'yesNo', kind: 'yesNo', subject: 'Ska taxan antas?', answers: ['yes', 'no'] }],
      },
      rule: { quorum: 'moreThanHalf', tie: 'undecided', plurality: 'noWinner' },
      tallies: { rounds: [tally] },
    });
    await put('statements', 's1', {
      meeting: 'm',
      agendaItem: 'm.1',
      kind: 'reservation',
      state: 'announced',
      person: 'm.b',
      text: 'Taxan är för hög.',
    });
    await put('statements', 's2', {
      meeting: 'm',
      agendaItem: 'm.2',
      kind: 'conflictOfInterest',
      state: 'announced',
      person: 'm.a',
    });
    await put('statements', 's3', {
      meeting: 'm',
      agendaItem: 'm.2',
      kind: 'minutesNote',
      state: 'allowed',
      person: 'm.d',
      text: 'Valet gäller ett år.',
    });
    await put('actionPoints', 'a1', {
      title: 'Kungör taxan',
      meeting: 'm',
      agendaItem: 'm.1',
      ownerName: 'Kansliet',
      due: '2026-09-20',
      state: 'open',
    });
    await put('needs', 'n1', {
      title: 'Enklare blankett',
      byRole: 'tillsynsförrättare',
      meeting: 'm',
      agendaItem: 'm.1',
    });
  });

  it('say who served, moved and voted how, in which order it was put, and who was against', () => {
    const text = textOf('m', 'paragraphs');
    for (const said of [
      'Sammanträdesprotokoll',
      'Nämnden för räddningssamverkan',
      'torsdag 10 september 2026',
      '13.00–15.30',
      'Sessionssalen',
      'På plats och på distans',
      'Mötesnummer\t4',
      'RN 2026/31',
      'Ledamoten för Orust, Förbundet (till och med § 41)',
      'Ledamoten för Lysekil, Förbundet (från § 42)',
      '§ 41 Taxa för tillsyn',
      'RN 2026/8',
      'Brandingenjören',
      'Sotenäs: Ledamoten för Sotenäs',
      'Orust: Bifall till taxan (bifall, bifölls)',
      'Sotenäs: Återremiss för ny beräkning (återremiss, föll)',
      'Bifall till taxan (huvudförslag)',
      'Återremiss för ny beräkning (motförslag)',
      'På mötet.',
      'kl. 13.20',
      'Ja: 2 (Lysekil, Orust)',
      'Nej: 1 (Sotenäs)',
      '3 av 3 var på mötet, minst 2 krävs. Beslutsfört.',
      'Beslut: Nämnden antar taxan.',
      'Beslutsform: Öppen omröstning.',
      'Reservation av Ledamoten för Sotenäs, Förbundet: Taxan är för hög.',
      'Kungör taxan\tKansliet\t20 september 2026\tÖppen',
      'Enklare blankett (tillsynsförrättare)',
      '§ 42 Val av ombud',
      'Jäv: Ledamoten för Orust, Förbundet, deltog inte i handläggningen.',
      'Orust: ingen tjänstgör',
      'Sotenäs: Ersättaren för Sotenäs, ersättare för Ledamoten för Sotenäs',
      'Protokollsanteckning av Ledamoten för Lysekil, Förbundet: Valet gäller ett år.',
      '§ 40 Lägesrapport',
      'Punkten togs inte upp. Den flyttas till nästa möte.',
      'Ersättaren för Sotenäs, Förbundet, kom till mötet vid § 42.',
      'Ledamoten för Sotenäs, Förbundet, lämnade mötet efter § 41.',
      'Räddningschefen\tFörbundet\tAdjungerad',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('hold the same facts in the steering group’s form, the items by their own numbers', () => {
    const text = textOf('m', 'minutes');
    for (const said of ['Mötesprotokoll', '§ 41 Taxa för tillsyn', 'Ja: 2', 'Reservation av', 'Jäv:', 'Kungör taxan']) {
      expect(text).toContain(said);
    }
    expect(text.indexOf('§ 42 Val')).toBeLessThan(text.indexOf('§ 40 Läges'));
  });

  it('say the same in verbatim, since no record was entered that could say it otherwise', () => {
    for (const said of ['Ja: 2', 'Reservation av', 'Kungör taxan', '§ 41']) {
      expect(textOf('m', 'paragraphs', 'verbatim')).toContain(said);
    }
  });
});

describe('minutes of a meeting that decides in other ways than by a registered vote', () => {
  it('say how each decision came about and what became of the matter, in order', async () => {
    await board();
    const decision = (key: string, position: number, draft: Partial<Draft<Lists['decisions']>>) =>
      put('decisions', key, {
        title: `Fråga ${position}`,
        meeting: 'm',
        agendaItem: 'm.1',
        kind: 'yesNo',
        state: 'set',
        position,
        ...draft,
      });
    await decision('b2', 2, { form: 'acclamation', outcome: 'decided', text: 'Nämnden bifaller förslaget.' });
    await decision('b1', 1, { outcome: 'referredBack', referredTo: 'förvaltningen', referredUntil: '2026-11-01' });
    await decision('b3', 3, { outcome: 'deferred', text: 'Frågan skjuts upp.' });
    await decision('b4', 4, {
      form: 'secretBallot',
      outcome: 'elected',
      text: 'Till ombud väljs räddningschefen.',
      handCounts: { options: [{ title: 'Räddningschefen', number: 7 }], abstained: 2 },
    });
    await decision('b5', 5, { outcome: 'noted', text: 'Rapporten läggs till handlingarna.' });
    await decision('b6', 6, { outcome: 'continued', continuedAs: 'b2' });
    for (const profile of ['minutes', 'paragraphs'] as const) {
      const text = textOf('m', profile);
      const said = [
        'Ärendet återremitterades till förvaltningen, åter senast 1 november 2026.',
        'Nämnden bifaller förslaget.',
        'Beslutsform: Acklamation.',
        'Ärendet bordlades.',
        'Räddningschefen: 7',
        'Avstår: 2',
        'Till ombud väljs räddningschefen.',
        'Beslutsform: Sluten omröstning.',
        'Informationen antecknades.',
        'Ärendet fortsätter som',
      ];
      const places = said.map((one) => text.indexOf(one));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });
});

describe('minutes of which much is missing', () => {
  it('say so, and in verbatim leave it out', async () => {
    await put('meetings', 'm', { title: 'Samråd', date: '2026-09-10', state: 'ended' });
    const text = textOf('m', 'minutes');
    for (const label of ['Tid', 'Plats', 'Mötesnummer', 'Diarienummer', 'Ordförande', 'Sekreterare']) {
      expect(text).toContain(`${label}\tUppgift saknas`);
    }
    expect(text).toContain('Datum för nästa möte bestäms senare.');
    expect(text).toContain('Dagordningen är tom.');
    expect(textOf('m', 'minutes', 'verbatim')).not.toContain('Uppgift saknas');
  });

  it('number items through the year, whatever the meetings before were called', async () => {
    for (const [key, date] of [
      ['one', '2026-01-15'],
      ['two', '2026-02-15'],
      ['old', '2025-12-15'],
    ] as const) {
      await put('meetings', key, { title: 'Samråd', date, state: 'ended' });
      for (const at of [1, 2]) {
        const draft = {
          meeting: key,
          itemNumber: `${at}`,
          position: at,
          title: `Fråga ${at}`,
          type: 'discussion',
        } as const;
        await put('agendaItems', `${key}.${at}`, { ...draft, state: 'done' });
      }
    }
    expect(textOf('two', 'paragraphs')).toMatch(/§ 3 Fråga 1[\s\S]*§ 4 Fråga 2/);
    expect(textOf('old', 'paragraphs')).toContain('§ 1 Fråga 1');
    expect(textOf('two', 'minutes')).toContain('1) Fråga 1');
  });

  it('hold a page of what is known as it was read at the meeting, with its sources', async () => {
    await put('meetings', 'm', { title: 'Samråd', date: '2026-09-10', state: 'ended' });
    const page = await put('knowledgePages', 'k', {
      title: 'Tre faser',
      body: 'Digitisering och **digitalisering**.',
      sources: 'SKR\nSOU 2020:8',
      position: 1,
    });
    await put('sections', 's', { meeting: 'm', position: 1, kind: 'knowledge', knowledge: 'k', state: 'kept' });
    const first = factsOf(store, 'm');
    expect(textOf('m', 'minutes')).toMatch(/Tre faser\n+Digitisering och digitalisering\.\n+Källor: SKR; SOU 2020:8/);
    await store.update('knowledgePages', { body: 'Något annat.' }, { key: 'k', eTag: page.eTag, by: 'system' });
    const kept = keepShown(factsOf(store, 'm'), first);
    expect(kept.sections[0]?.knowledge?.body).toBe('Digitisering och **digitalisering**.');
  });

  it('show an uncertain reading with what the record itself says', async () => {
    await put('meetings', 'm', { title: 'Samråd', date: '2026-09-10', state: 'ended' });
    await put('sections', 's', {
      meeting: 'm',
      position: 1,
      kind: 'prose',
      state: 'kept',
      body: 'Parterna frångår **vissa** principer.',
    });
    await put('wordings', 'w', {
      meeting: 'm',
      about: 'sections',
      row: 's',
      field: 'body',
      text: 'Parterna frågar om **vissa** principer.',
      doubts: [{ recorded: 'frågar om', read: 'frångår' }],
    });
    expect(textOf('m', 'minutes')).toContain('frångår [osäker läsning, i protokollet ”frågar om”] vissa principer.');
    expect(textOf('m', 'minutes', 'verbatim')).toContain('Parterna frågar om vissa principer.');
  });
});
