/** Meetings that are nothing like the seed's, each entered as a person enters it, through the door of the app. */
import { readDocx } from '../support/readDocx';
import { type Answer, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What the leader asks for; fails with what the app says when it refuses. */
async function ask(path: string, body: object, method = 'POST'): Promise<Answer['body']> {
  const answer = await world.api(LEADER)(`/api/${path}`, { method, body });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function add(list: string, draft: object): Promise<string> {
  const body = await ask(`lists/${list}/items`, { draft });
  return String(Reflect.get(Object(Reflect.get(Object(body), 'item')), 'key'));
}

const move = (list: string, key: string, verb: string) => ask(`lists/${list}/items/${key}/moves/${verb}`, {});
const decide = (decision: string, given: object) => ask(`decisions/${decision}/decide`, given);
const agendaItem = (meeting: string, number: string, more: object = {}) =>
  add('agendaItems', {
    meeting,
    itemNumber: number,
    position: 1 + world.store.all('agendaItems').filter((one) => one.meeting === meeting).length,
    title: `Ärende ${number}`,
    type: 'decision',
    ...more,
  });
const question = (meeting: string, item: string, title: string) =>
  add('decisions', { meeting, agendaItem: item, kind: 'yesNo', title });
const person = (meeting: string, draft: object) =>
  add('attendance', { meeting, confirmedPresent: true, position: 1 + world.store.all('attendance').length, ...draft });

/** Held from beginning to end, and its minutes written; each form of them as text, and the Word file. */
async function minutesOf(meeting: string): Promise<Record<'minutes' | 'paragraphs' | 'word', string>> {
  await ask(`meetings/${meeting}/minutes/draft`, {});
  const read = async (what: string): Promise<Uint8Array> => {
    const headers = { authorization: `Bearer ${await world.token(LEADER)}` };
    const response = await fetch(`${world.url}/api/meetings/${meeting}/minutes/files/${what}`, { headers });
    return new Uint8Array(await response.arrayBuffer());
  };
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const text = async (profile: string): Promise<string> =>
    plain(Buffer.from(await read(`text?profile=${profile}`)).toString());
  return {
    minutes: await text('minutes'),
    paragraphs: await text('paragraphs'),
    word: plain(readDocx(await read('docx')).join('\n')),
  };
}

/** Each form holds every fact. */
async function hold(meeting: string, facts: readonly string[]): Promise<Awaited<ReturnType<typeof minutesOf>>> {
  const written = await minutesOf(meeting);
  const missing = Object.entries(written).flatMap(([form, text]) =>
    facts.filter((fact) => !text.includes(fact)).map((fact) => `${form}: ${fact}`),
  );
  expect(missing).toEqual([]);
  return written;
}

describe('minutes of a meeting unlike the seed’s', () => {
  it('of long ago, of which neither day, chair nor number is known: they say so, and nothing of when it was entered', async () => {
    const m = await add('meetings', {
      title: 'Samråd om räddning',
      date: '2019-06-01',
      fromRecord: true,
      dateUnknown: true,
    });
    const item = await agendaItem(m, '1', { type: 'discussion' });
    await person(m, { name: 'Brandchefen', organisation: 'Räddningsförbundet', capacity: 'guest' });
    const key = await question(m, item, 'Ska larmen samordnas?');
    await decide(key, { form: null, outcome: 'decided', text: 'Larmen samordnas.' });
    await move('meetings', m, 'start');
    // Written down while it is entered: that is not an extra item.
    await agendaItem(m, '2', { type: 'information', title: 'Övrigt' });
    await move('meetings', m, 'end');
    const { minutes, word } = await hold(m, [
      'Samråd om räddning',
      'Brandchefen',
      'Räddningsförbundet',
      'Gäst',
      'Larmen samordnas.',
      'Övrigt',
    ]);
    for (const label of ['Datum', 'Tid', 'Plats', 'Diarienummer', 'Ordförande', 'Sekreterare', 'Beslutsförhet'])
      expect(minutes).toContain(`${label}\tUppgift saknas`);
    for (const text of [minutes, word]) {
      expect(text).not.toMatch(/Hölls|lades till under mötet|av 10|2019-06-01|1 juni 2019/);
    }
  });

  it('of a board that counts its § itself, decides by show of hands with names, elects in secret, puts off and sends back', async () => {
    const m = await add('meetings', {
      title: 'Miljönämnden',
      date: '2022-03-10',
      startTime: '13:00',
      registrationNumber: 'MN 2022/3',
    });
    const later = await add('meetings', { title: 'Miljönämnden', date: '2022-04-14' });
    const [first, second, third] = [
      await agendaItem(m, '§ 87', {
        title: 'Strandskydd',
        registrationNumber: 'MN 2021/204',
        presenterName: 'Miljöchefen',
      }),
      await agendaItem(m, '§ 88', { title: 'Val av ordförande' }),
      await agendaItem(m, '§ 88b', { title: 'Remisser' }),
    ];
    const chair = await person(m, { name: 'Ledamot A', organisation: 'Orust', capacity: 'member', mandate: '1421' });
    await person(m, { name: 'Ledamot B', organisation: 'Sotenäs', capacity: 'member', mandate: '1427' });
    await person(m, { name: 'Jägmästaren', organisation: 'Länsstyrelsen', capacity: 'presenter' });
    await person(m, { capacity: 'vacant', mandate: '1484' });
    await add('meetingRoles', { meeting: m, role: 'chair', person: chair });
    const [project] = world.store.all('projects');
    await world.store.update('projects', { quorum: 'none' }, { key: project!.key, by: 'system' });
    await move('meetings', m, 'start');
    for (const [position, text, movers, kind, putAs, outcome] of [
      [1, 'Dispens ges', 'Ledamot A', 'approval', 'main', 'carried'],
      [2, 'Dispens nekas', 'Ledamot B', 'rejection', 'counter', 'fell'],
    ] as const)
      await add('motions', { meeting: m, agendaItem: first, position, text, movers, kind, putAs, outcome });
    const sentBack = await question(m, first, 'Ska ärendet återremitteras?');
    const settled = await question(m, first, 'Ska dispens ges?');
    const hands = (yes: string, no: string) => ({
      options: [
        { title: 'Ja', number: 1, who: yes },
        { title: 'Nej', number: 1, who: no },
      ],
      abstained: 0,
    });
    await decide(sentBack, {
      form: 'showOfHands',
      outcome: 'decided',
      text: 'Ärendet avgörs i dag.',
      counts: hands('Ledamot B', 'Ledamot A'),
    });
    await decide(settled, { form: 'chairsVote', outcome: 'decided', text: 'Dispens ges.' });
    const elected = await question(m, second, 'Vem väljs till ordförande?');
    const counts = { options: [{ title: 'Ledamot A', number: 2 }], abstained: 0 };
    await decide(elected, {
      form: 'secretBallot',
      outcome: 'elected',
      text: 'Ledamot A väljs till ordförande.',
      counts,
    });
    const putOff = await question(m, third, 'Svar på remiss 1');
    const referred = await question(m, third, 'Svar på remiss 2');
    await decide(putOff, { form: 'acclamation', outcome: 'deferred', text: 'Ärendet bordläggs.', deferredTo: later });
    await decide(referred, {
      form: 'acclamation',
      outcome: 'referredBack',
      text: 'Ärendet återremitteras.',
      referredTo: 'förvaltningen',
      referredUntil: '2022-05-01',
    });
    await move('meetings', m, 'adjourn');
    await move('meetings', m, 'goOn');
    await move('meetings', m, 'end');
    const { paragraphs } = await hold(m, [
      'MN 2022/3',
      '§ 87',
      'MN 2021/204',
      'Miljöchefen',
      '§ 88b',
      'Ledamot A: Dispens ges',
      'Ledamot B: Dispens nekas',
      'Dispens ges (huvudförslag)',
      'Dispens nekas (motförslag)',
      'Ärendet avgörs i dag.',
      'Handuppräckning',
      'Dispens ges.',
      'Ordförandens utslagsröst',
      'Sluten omröstning',
      'Ledamot A väljs till ordförande.',
      'Ärendet bordlades till mötet 14 april 2022',
      'förvaltningen',
      '1 maj 2022',
      'Jägmästaren',
      'Föredragande',
      'Vakant',
      'Mötet ajournerades',
      'Mötet fortsatte',
    ]);
    expect(paragraphs).toContain('Ja: 1 (Ledamot B)');
    expect(paragraphs).toContain('Nej: 1 (Ledamot A)');
    expect(paragraphs).toMatch(/§ 87 Strandskydd[\s\S]*§ 88 Val av ordförande[\s\S]*§ 88b Remisser/);
  });

  it('of two organisations, one with two mandates, where each is served for by itself', async () => {
    const second = { title: 'Orust, plats 2', municipality: '1421' };
    await world.store.create('mandates', second, { key: '1421-2', by: 'system' });
    const m = await add('meetings', { title: 'Ägarsamråd', date: '2022-05-05', mode: 'onSite', place: 'Kommunhuset' });
    const one = await agendaItem(m, '1');
    const two = await agendaItem(m, '2');
    const leads = await person(m, { name: 'Ägare 1', organisation: 'Orust', capacity: 'member', mandate: '1421' });
    const leaves = await person(m, { name: 'Ägare 2', organisation: 'Orust', capacity: 'member', mandate: '1421-2' });
    await person(m, { name: 'Ersättare 2', organisation: 'Orust', capacity: 'substitute', mandate: '1421-2' });
    await add('meetingRoles', { meeting: m, role: 'chair', person: leads });
    await move('meetings', m, 'start');
    await ask(`meetings/${m}/movements`, { person: leaves, item: one, kind: 'left' });
    await ask(`meetings/${m}/goto`, { agendaItem: two });
    await add('statements', { meeting: m, agendaItem: two, kind: 'reservation', person: leads, text: 'För dyrt.' });
    await move('meetings', m, 'end');
    await hold(m, [
      'Kommunhuset',
      'På plats',
      'Orust, plats 2',
      'Ägare 2, Orust, lämnade mötet efter',
      'Orust, plats 2: Ersättare 2, ersättare för Ägare 2',
      'Reservation av Ägare 1, Orust: För dyrt.',
    ]);
  });

  it('of guests alone, who decide nothing', async () => {
    const m = await add('meetings', { title: 'Öppet hus', date: '2022-06-01' });
    const item = await agendaItem(m, '1', { type: 'information', title: 'Visning' });
    const host = await person(m, { name: 'Värden', organisation: 'Biblioteket', capacity: 'guest' });
    await person(m, { name: 'Besökaren', capacity: 'guest' });
    await add('meetingRoles', { meeting: m, role: 'chair', person: host });
    await add('sections', {
      meeting: m,
      agendaItem: item,
      position: 1,
      kind: 'prose',
      body: '- Fika\n  - utan gluten\n- **Rundvandring**',
    });
    await add('needs', { meeting: m, agendaItem: item, title: 'Större lokal', byRole: 'besökare' });
    await add('actionPoints', {
      meeting: m,
      agendaItem: item,
      title: 'Boka aulan',
      ownerName: 'Biblioteket',
      due: '2022-08-01',
    });
    await move('meetings', m, 'start');
    await move('meetings', m, 'end');
    await hold(m, [
      'Värden',
      'Besökaren',
      'Fika',
      'utan gluten',
      'Rundvandring',
      'Större lokal',
      'Boka aulan',
      '1 augusti 2022',
    ]);
  });
});
