import type { Services } from '../../bot/services/createServices';
import type { Decided } from '../../shared/api/decide';
import { refusal, startWorld, type World } from '../support/testWorld';
import { agreeing, castFrom, leader, members } from '../support/voting';

const SEEDED = '2021-05-20';
const MEETING = '2022-02-01';
let world: World;
let votes: Services['votes'];
beforeAll(async () => {
  world = await startWorld();
  votes = world.services.votes;
  const by = { by: 'system' };
  await world.store.create('meetings', { title: 'Möte', date: MEETING, state: 'ongoing' }, { ...by, key: MEETING });
  const item = {
    title: 'Val',
    meeting: MEETING,
    itemNumber: '1',
    position: 1,
    type: 'decision',
    state: 'current',
  } as const;
  await world.store.create('agendaItems', item, { ...by, key: `${MEETING}.1` });
  await world.store.update('meetings', { currentItem: `${MEETING}.1` }, { ...by, key: MEETING });
  for (const [at, id] of members.entries()) {
    const row = { meeting: MEETING, member: world.memberKey(id), confirmedPresent: at < 7, position: at + 1 };
    await world.store.create('attendance', row, { ...by, key: `${MEETING}.${id}` });
  }
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
async function newDecision(title: string): Promise<string> {
  const draft = { title, meeting: MEETING, agendaItem: `${MEETING}.1`, kind: 'yesNo' };
  return (await world.services.records.create(as(leader), 'decisions', draft)).key;
}
const acclaimed: Decided = { form: 'acclamation', outcome: 'decided', text: 'Styrgruppen beslutar enligt förslaget.' };
const decide = (key: string, given: Partial<Decided> = {}) => votes.decide(as(leader), key, { ...acclaimed, ...given });
const row = (key: string) => world.store.find('decisions', key);

describe('a decision without a vote', () => {
  it('is taken by acclamation, by those who serve, with its exact text', async () => {
    const key = await newDecision('Godkänn dagordningen');
    const view = await decide(key);
    expect(view).toMatchObject({ state: 'set', vote: null, tally: null });
    expect(row(key)).toMatchObject({ ...acclaimed, quorumStatus: 'quorate', state: 'set', setBy: as(leader).key });
    expect(await refusal(decide(key))).toMatchObject({ code: 'wrongState' });
  });

  describe('of deliverables', () => {
    const draft = {
      title: 'Godkänn det som lämnats',
      meeting: MEETING,
      agendaItem: `${MEETING}.1`,
      kind: 'deliverables',
    };
    const newOne = async (title: string) => {
      const { key } = await world.services.records.create(as(leader), 'decisions', { ...draft, title });
      for (const [at, name] of ['Rutinen', 'Mallen', 'Filmen'].entries()) {
        const one = {
          title: `${name} ${title}`,
          version: '1.0',
          decision: key,
          position: at + 1,
          state: 'presented' as const,
        };
        await world.store.create('deliverables', one, { key: `${key}-${at + 1}`, by: 'system' });
      }
      return key;
    };
    const stateOf = (key: string) => world.store.find('deliverables', key)?.state;

    it('approves each by its version, and says whether the project goes on', async () => {
      const key = await newOne('Godkänn det som lämnats');
      const { questions } = votes.view(as(leader), key);
      const [first, second, ...others] = questions.filter(({ kind }) => kind === 'deliverable');
      const answers = [
        { question: first!.id, answer: 'approved' },
        { question: second!.id, answer: 'notApproved' },
        { question: 'gate', answer: 'change' },
      ];
      await decide(key, { answers });
      const written = world.store.all('approvals').filter(({ decision }) => decision === key);
      expect(written.map(({ deliverable, answer }) => [deliverable, answer]).sort()).toEqual(
        [
          [first!.deliverable, 'approved'],
          [second!.deliverable, 'notApproved'],
        ].sort(),
      );
      expect([first, second].map((one) => stateOf(one!.deliverable!))).toEqual(['approved', 'notApproved']);
      // What nothing was said of stands as it was presented.
      expect(others.map((one) => stateOf(one.deliverable!))).toEqual(others.map(() => 'presented'));
      expect(row(key)).toMatchObject({ gate: 'change', result: 'change', outcome: 'decided' });
      await votes.takeBack(as(leader), key, 'Fel punkt');
      expect([first, second].map((one) => stateOf(one!.deliverable!))).toEqual(['presented', 'presented']);
    });

    it.each<[string, Decided['answers'], Partial<Decided>]>([
      ['to a question that is not asked', [{ question: 'deliverable-annat-1.0', answer: 'approved' }], {}],
      ['with an answer that the question has not', [{ question: 'gate', answer: 'approved' }], {}],
      [
        'twice',
        [
          { question: 'gate', answer: 'continue' },
          { question: 'gate', answer: 'stop' },
        ],
        {},
      ],
      ['although the matter is only noted', [{ question: 'gate', answer: 'stop' }], { outcome: 'noted' }],
    ])('is not answered %s', async (what, answers, given) => {
      const key = await newOne(`Godkänn, ${what}`);
      const refused = await refusal(decide(key, { ...given, ...(answers ? { answers } : {}) }));
      expect(refused).toMatchObject({ code: 'invalid', problems: [{ field: 'answers', code: 'notChoice' }] });
      expect(world.store.all('approvals').filter(({ decision }) => decision === key)).toEqual([]);
    });
  });

  it.each<[string, Partial<Decided>, string]>([
    ['without words', { text: ' ' }, 'text'],
    ['deferred to no meeting', { outcome: 'deferred' }, 'deferredTo'],
    ['deferred to a meeting that is not there', { outcome: 'deferred', deferredTo: 'ingenstans' }, 'deferredTo'],
    ['referred back to nobody', { outcome: 'referredBack', referredTo: ' \u200b' }, 'referredTo'],
    [
      'referred back until no day',
      { outcome: 'referredBack', referredTo: 'Beredningen', referredUntil: '7 september' },
      'referredUntil',
    ],
    ['continued as nothing', { outcome: 'continued' }, 'continuedAs'],
    ['counted without a count', { form: 'showOfHands' }, 'counts'],
    [
      'counted with more hands than serve',
      { form: 'showOfHands', counts: { options: [{ title: 'Ja', number: 8 }], abstained: 0 } },
      'counts',
    ],
    [
      'counted with less than none',
      { form: 'secretBallot', counts: { options: [{ title: 'Ja', number: -1 }], abstained: 0 } },
      'counts',
    ],
    [
      'counted by halves',
      { form: 'showOfHands', counts: { options: [{ title: 'Ja', number: 1.5 }], abstained: 0 } },
      'counts',
    ],
    ['for an alternative that is not there', { result: 'D1.9' }, 'result'],
  ])('is refused %s, at its field', async (_what, given, field) => {
    const key = await newDecision(`Prov ${_what}`);
    const refused = await refusal(decide(key, given));
    expect(refused.problems.map((problem) => problem.field.split('.')[0])).toContain(field);
    expect(row(key)?.state).toBe('draft');
  });

  it.each<[string, Partial<Decided>]>([
    [
      'a show of hands',
      {
        form: 'showOfHands',
        counts: {
          options: [
            { title: 'Ja', number: 4 },
            { title: 'Nej', number: 2 },
          ],
          abstained: 1,
        },
      },
    ],
    [
      'a secret ballot',
      {
        form: 'secretBallot',
        outcome: 'elected',
        counts: { options: [{ title: 'Ledamot A', number: 7 }], abstained: 0 },
      },
    ],
    ['deferring it', { outcome: 'deferred', deferredTo: SEEDED }],
    ['referring it back', { outcome: 'referredBack', referredTo: 'Projektledningen', referredUntil: '2021-10-01' }],
    ['continuing it', { outcome: 'continued', continuedAs: 'D1' }],
    ['noting it', { form: null, outcome: 'noted' }],
  ])('is taken by %s, and keeps what was said', async (what, given) => {
    const key = await newDecision(`Genom ${what}`);
    await decide(key, given);
    const { counts, ...said } = given;
    expect(row(key)).toMatchObject({ ...said, ...(counts ? { handCounts: counts } : {}) });
  });

  it('is several in an item, each with its own number', async () => {
    const own = world.store.all('decisions').filter((one) => one.agendaItem === `${MEETING}.1`);
    expect(new Set(own.map((one) => one.readableNumber)).size).toBe(own.length);
  });

  it('waits while its vote is open, and can be put off when too few have answered', async () => {
    const key = await newDecision('Öppen fråga');
    await votes.open(as(leader), key);
    expect(await refusal(decide(key))).toMatchObject({ code: 'wrongState', values: { state: 'open' } });
    await votes.close(as(leader), key);
    await decide(key, { outcome: 'deferred', deferredTo: SEEDED });
    expect(row(key)).toMatchObject({ outcome: 'deferred', deferredTo: SEEDED });
    // That meeting has an agenda: the question stands on it by itself, and no other of the same item.
    const brought = world.store.all('agendaItems').filter((one) => one.continues === `${MEETING}.1`);
    expect(brought).toMatchObject([{ meeting: SEEDED, title: 'Val', itemNumber: '5', type: 'decision' }]);
    const asked = world.store.all('decisions').filter((one) => one.agendaItem === brought[0]?.key);
    expect(asked.find(({ title }) => title === 'Öppen fråga')).toMatchObject({ state: 'draft', meeting: SEEDED });
    expect(asked.map(({ title }) => title)).not.toContain('Godkänn dagordningen');
  });

  it('that is put off until a meeting without an agenda comes when that is prepared', async () => {
    const key = await newDecision('Höstens fråga');
    const values = { title: 'Höst', date: '2022-10-04', startTime: '10:30', endTime: '12:00' };
    const later = await world.services.records.create(as(leader), 'meetings', values);
    await decide(key, { outcome: 'deferred', deferredTo: later.key });
    const agenda = () => world.store.all('agendaItems').filter((one) => one.meeting === later.key);
    expect(agenda()).toEqual([]);
    await world.services.prepareMeeting(as(leader), { key: later.key, last: null, pattern: SEEDED, values });
    const [item] = agenda().filter(({ continues }) => continues === `${MEETING}.1`);
    expect(item).toMatchObject({ title: 'Val', type: 'decision' });
    const asked = world.store.all('decisions').filter((one) => one.agendaItem === item?.key);
    expect(asked).toMatchObject([{ title: 'Höstens fråga', state: 'draft' }]);
  });

  it('that was put off by mistake is asked at the other meeting no more, with the item that came for its sake', async () => {
    const next = await world.services.records.create(as(leader), 'meetings', { title: 'Vår', date: '2022-03-01' });
    const other = { title: 'Annat', meeting: next.key, itemNumber: '1', position: 1, type: 'decision' };
    await world.services.records.create(as(leader), 'agendaItems', other);
    const questions = ['Första frågan', 'Andra frågan', 'Tredje frågan'];
    const [one, two, three] = (await Promise.all(questions.map(newDecision))) as [string, string, string];
    const putOff = (key: string) => decide(key, { outcome: 'deferred', deferredTo: next.key });
    const copyOf = (key: string) => world.store.all('decisions').find(({ continues }) => continues === key);
    const item = () => world.store.all('agendaItems').find((row) => row.meeting === next.key && row.continues !== null);
    await putOff(one);
    await putOff(two);
    await votes.takeBack(as(leader), one, 'Fel knapp');
    expect(copyOf(one)).toMatchObject({ withdrawn: true });
    expect(copyOf(two)).toMatchObject({ title: 'Andra frågan', state: 'draft', agendaItem: item()?.key });
    expect(item()?.state).toBe('waiting');
    // A question more takes nobody's place.
    await putOff(three);
    expect(copyOf(three)).toMatchObject({ title: 'Tredje frågan', agendaItem: item()?.key });
    await votes.takeBack(as(leader), two, 'Fel knapp');
    await votes.takeBack(as(leader), three, 'Fel knapp');
    expect(item()?.state).toBe('withdrawn');
    expect(await refusal(votes.open(as(leader), copyOf(two)!.key))).toMatchObject({ code: 'wrongState' });
    expect(await refusal(decide(copyOf(two)!.key))).toMatchObject({ code: 'wrongState' });
    // Put off after all.
    await putOff(two);
    expect(copyOf(two)?.withdrawn).not.toBe(true);
    expect(item()?.state).toBe('waiting');
    // What the other meeting has begun to vote on stands there.
    await votes.open(as(leader), copyOf(two)!.key);
    await votes.takeBack(as(leader), two, 'För sent');
    expect(copyOf(two)?.withdrawn).not.toBe(true);
    await votes.withdraw(as(leader), copyOf(two)!.key, 'Klart');
  });

  it('takes a stand only when enough serve; noting and putting off do not need that', async () => {
    for (const id of members.slice(3))
      await world.services.presence.set(as(leader), MEETING, { person: world.memberKey(id), present: false });
    const key = await newDecision('För få');
    expect(await refusal(decide(key))).toMatchObject({ code: 'notQuorate', values: { taking: 3, entitled: 10 } });
    await decide(key, { outcome: 'noted' });
    expect(row(key)).toMatchObject({ outcome: 'noted', quorumStatus: 'notQuorate' });
  });

  it('of a meeting that is entered from its record says no more than that', async () => {
    const past = { title: 'Gammalt möte', date: '2020-02-03', state: 'planned', fromRecord: true } as const;
    await world.store.create('meetings', past, { key: 'gammalt', by: 'system' });
    const item = {
      title: 'Punkt',
      meeting: 'gammalt',
      itemNumber: '1',
      position: 1,
      type: 'decision',
      state: 'waiting',
    } as const;
    await world.store.create('agendaItems', item, { key: 'gammalt.1', by: 'system' });
    const draft = { title: 'Vad hände?', meeting: 'gammalt', agendaItem: 'gammalt.1', kind: 'yesNo' };
    const { key } = await world.services.records.create(as(leader), 'decisions', draft);
    await votes.decide(as(leader), key, { ...acclaimed, form: null });
    expect(row(key)).toMatchObject({ quorumStatus: 'notDocumented', form: null });
  });
});

describe('a decision that was set by mistake', () => {
  it('is taken back with a reason, with what it approved, and set anew as its vote was counted', async () => {
    await votes.open(as(leader), 'D2');
    for (const id of members) await castFrom(votes, as(id), 'D2', agreeing(votes.view(as(id), 'D2')));
    const closed = await votes.close(as(leader), 'D2');
    await votes.set(as(leader), 'D2', 'Styrgruppen beslutar att fortsätta.');
    const [deliverable] = closed.deliverables;
    const state = () => world.store.find('deliverables', deliverable!.key)?.state;
    expect(state()).toBe('approved');
    expect(await refusal(votes.takeBack(as(leader), 'D2', ' '))).toMatchObject({ code: 'invalid' });
    expect(await refusal(votes.takeBack(as(members[0]!), 'D2', 'Nej'))).toMatchObject({ code: 'forbidden' });
    const back = await votes.takeBack(as(leader), 'D2', 'Fel text');
    expect(back).toMatchObject({ state: 'closed', tally: closed.tally, proposal: closed.proposal });
    expect(back.deliverables[0]).toMatchObject({ state: 'presented' });
    expect(state()).toBe('presented');
    expect(await votes.set(as(leader), 'D2', 'Rätt text.')).toMatchObject({
      state: 'set',
      decision: { text: 'Rätt text.' },
    });
    expect(state()).toBe('approved');
    await world.log.idle();
    const line = (await world.graph.store())
      .all('events')
      .find(({ action, subject }) => action === 'decisionTakenBack' && subject === 'D2');
    expect(line?.detail).toMatchObject({ reason: 'Fel text', before: { text: 'Styrgruppen beslutar att fortsätta.' } });
  });

  it('stands once the minutes are sent', async () => {
    await world.store.update('meetings', { state: 'adjusted' }, { key: SEEDED, by: 'system' });
    expect(await refusal(votes.takeBack(as(leader), 'D2', 'För sent'))).toMatchObject({ code: 'wrongState' });
  });
});
