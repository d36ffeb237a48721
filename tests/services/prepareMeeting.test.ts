import { randomUUID } from 'node:crypto';
import { byPosition } from '../../shared/rules/byPosition';
import { isLeftAt } from '../../shared/rules/isLeftAt';
import { dateAfter, numberFor, titleOn } from '../../shared/rules/nextMeeting';
import { row } from '../support/row';
import { refusal, startWorld, type World } from '../support/testWorld';

const LAST = '2021-05-20';
const NEXT = '2021-09-07';
const leader = 'sara-herrman';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const prepare = (asked: object, id = leader) =>
  world.services.prepareMeeting(world.actor(id), { key: NEXT, last: LAST, pattern: LAST, values: {}, ...asked });
const times = { date: NEXT, startTime: '10:30', endTime: '12:00' };
const agendaOf = (meeting: string) =>
  byPosition(world.store.all('agendaItems').filter((one) => one.meeting === meeting));
const sectionsOf = (item: string) => byPosition(world.store.all('sections').filter((one) => one.agendaItem === item));
const peopleAt = (meeting: string) => world.store.all('attendance').filter((one) => one.meeting === meeting);
const sizes = () =>
  (['meetings', 'agendaItems', 'sections', 'attendance', 'statusReports', 'statusRows', 'milestones'] as const).map(
    (list) => world.store.all(list).length,
  );

describe('the next meeting', () => {
  it('is prepared by the project management only', async () => {
    expect(await refusal(prepare({}, 'lena-gardtman'))).toMatchObject({ code: 'forbidden' });
  });

  it('cannot be prepared from a meeting that does not exist, nor without a day', async () => {
    expect(await refusal(prepare({ last: 'none' }))).toMatchObject({ code: 'notFound' });
    const asked = { key: randomUUID(), values: { startTime: '10:30' } };
    expect(await refusal(prepare(asked))).toMatchObject({ problems: [{ field: 'date', code: 'required' }] });
  });

  it('gets the last one’s agenda, people and report, and leaves the last one as it was', async () => {
    const actor = world.actor(leader);
    for (const verb of ['start', 'end']) await world.services.moveRecord(actor, 'meetings', { key: LAST, verb });
    // Decided, as the record has it.
    await world.store.update('decisions', { state: 'set', text: 'Alternativ 1.' }, { key: 'D1', by: 'system' });
    const draft = { title: 'Boka en kursledare', state: 'open', meeting: LAST } as const;
    await world.store.create('actionPoints', draft, { key: 'A1', by: 'system' });
    const before = world.store.find('meetings', LAST);
    const meeting = await prepare({ values: times });
    expect(meeting).toMatchObject({ key: NEXT, ...times, numberInYear: 2, state: 'planned' });
    expect(world.store.find('meetings', LAST)).toEqual(before);
    expect(
      agendaOf(NEXT).map(({ itemNumber, title, type, continues }) => [itemNumber, title, type, continues]),
    ).toEqual([
      ['1', 'Statusrapport', 'information', null],
      ['2', 'Aktiviteter', 'information', `${LAST}.2`],
      // Decided: the risks are followed up.
      ['3', 'Riskhantering', 'discussion', null],
      ['4', 'Godkännande av delleverans', 'decision', `${LAST}.4`],
    ]);
    expect(peopleAt(NEXT)).toHaveLength(12);
    expect(peopleAt(NEXT).every(({ answer, confirmedPresent }) => answer === null && !confirmedPresent)).toBe(true);
  });

  it('shows a draft of the report for the sprints that follow, with its areas and milestones', () => {
    const report = `${NEXT}.report`;
    expect(world.store.find('statusReports', report)).toMatchObject({
      title: 'Sprint 17–23',
      sprintFrom: 17,
      sprintTo: 23,
      state: 'draft',
      edition: null,
    });
    const [first] = agendaOf(NEXT);
    expect(sectionsOf(first!.key).map(({ kind, report: shown }) => [kind, shown])).toEqual([
      ['statusAreas', report],
      ['milestones', report],
      ['finance', report],
      ['handbook', null],
      // What is not done is followed up until it is.
      ['openActions', null],
    ]);
    const of = (list: 'statusRows' | 'milestones') => world.store.all(list).filter((one) => one.report === report);
    expect([of('statusRows').length, of('milestones').length]).toEqual([3, 7]);
  });

  it('takes up again what was not decided, with its basis', () => {
    const [, , , fourth] = agendaOf(NEXT);
    const [decision] = world.store.all('decisions').filter((one) => one.agendaItem === fourth?.key);
    expect(decision).toMatchObject({ title: 'Godkännande av delleverans', meeting: NEXT, kind: 'deliverables' });
    expect(world.store.all('deliverables').filter((one) => one.decision === decision?.key)).toHaveLength(4);
    // The meeting that left the question over still shows what it presented, as it was then.
    const presented = () => world.services.votes.view(world.actor(leader), 'D2').deliverables;
    const before = presented();
    expect(before.map(({ title, version, state }) => [title, version, state])).toContainEqual([
      'Metodhandbok',
      '0.7',
      'presented',
    ]);
    expect(before).toHaveLength(4);
  });

  it('is the same when it is prepared again, also by two at once, and keeps what has been changed since', async () => {
    const item = agendaOf(NEXT)[1]!;
    const actor = world.actor(leader);
    await world.services.records.update(actor, 'agendaItems', { ...item, input: { title: 'Vad vi gör' } });
    const before = sizes();
    await Promise.all(
      [prepare({ values: times }), prepare({ values: times })].map((one) => one.catch(() => undefined)),
    );
    await prepare({ values: times });
    expect(sizes()).toEqual(before);
    expect(agendaOf(NEXT)[1]).toMatchObject({ title: 'Vad vi gör' });
  });

  it('can be called once each decision item has a basis', async () => {
    const actor = world.actor(leader);
    const extra = { title: 'Ny fråga', meeting: NEXT, itemNumber: '5', position: 5, type: 'decision' };
    const item = await world.services.records.create(actor, 'agendaItems', extra);
    const call = () => world.services.moveRecord(actor, 'meetings', { key: NEXT, verb: 'call' });
    expect(await refusal(call())).toMatchObject({
      code: 'invalid',
      problems: [{ code: 'itemNeedsBasis', values: { item: '5 Ny fråga' } }],
    });
    await world.services.records.create(actor, 'decisions', {
      title: 'Ska vi?',
      meeting: NEXT,
      agendaItem: item.key,
      kind: 'yesNo',
    });
    expect(await call()).toMatchObject({ state: 'called', calledAt: expect.any(String) });
  });

  it('is made from nothing as well, and by whoever presses with a key of their own', async () => {
    const key = randomUUID();
    const values = { title: 'Extra möte', date: '2021-10-05' };
    const asked = { key, last: null, pattern: null, values };
    expect(await prepare(asked)).toMatchObject({ key, title: 'Extra möte', numberInYear: 3 });
    expect(await prepare(asked)).toMatchObject({ key });
    expect(agendaOf(key)).toEqual([]);
    expect(peopleAt(key)).toHaveLength(12);
  });

  it('names the next meeting in the one before it, where none was named', async () => {
    const key = randomUUID();
    const asked = { key, last: NEXT, pattern: NEXT, values: { date: '2022-01-18', startTime: '10:30' } };
    expect(await prepare(asked)).toMatchObject({
      title: 'Styrgrupp för Digitala Processer i Fyrbodal, 2022-01-18',
      numberInYear: 1,
    });
    expect(world.store.find('meetings', NEXT)?.next).toBe(key);
    expect(world.store.find('statusReports', `${key}.report`)).toMatchObject({ sprintFrom: 24, sprintTo: 30 });
  });

  it('is not prepared once it has begun', async () => {
    const actor = world.actor(leader);
    await world.services.moveRecord(actor, 'meetings', { key: NEXT, verb: 'start' });
    expect(await refusal(prepare({ values: times }))).toMatchObject({ code: 'wrongState' });
  });
});

describe('what the next meeting is called', () => {
  const meeting = (date: string, more: object = {}) =>
    row('meetings', date, { title: `Styrgrupp, ${date}`, date, state: 'ended', ...more });

  it('follows from how often the group has met, on the same day of the week', () => {
    const may = meeting('2021-05-20');
    expect(dateAfter(may, [may])).toBe('2021-07-15');
    expect(dateAfter(may, [meeting('2021-03-18'), meeting('2021-01-14'), may])).toBe('2021-07-22');
    // Over the change of clocks and of year.
    expect(dateAfter(meeting('2021-12-02'), [meeting('2021-09-09')])).toBe('2022-02-24');
  });

  it('counts in its own year, and not what was cancelled', () => {
    const others = [meeting('2020-11-05', { numberInYear: 9 }), meeting('2021-03-18'), meeting('2021-05-20')];
    expect(numberFor('2021-09-07', others)).toBe(3);
    expect(numberFor('2022-01-18', others)).toBe(1);
    expect(numberFor('2021-09-07', [...others, meeting('2021-06-01', { numberInYear: 7 })])).toBe(8);
    expect(numberFor('2021-09-07', [...others, meeting('2021-06-01', { state: 'cancelled' })])).toBe(3);
  });

  it('has the new day where the old one stood', () => {
    expect(titleOn('2021-09-07', meeting('2021-05-20'))).toBe('Styrgrupp, 2021-09-07');
    expect(titleOn('2021-09-07', { title: 'Höstmöte', date: '2021-05-20' })).toBe('Höstmöte');
  });
});

describe('what is left to do', () => {
  it('does not come along to a meeting once it is done or has been taken away', async () => {
    const actions = () => world.store.all('actionPoints');
    await world.services.records.create(world.actor(leader), 'actionPoints', { meeting: LAST, title: 'Boka lokal' });
    const left = isLeftAt(
      { project: null },
      { meetings: world.store.all('meetings'), projects: world.store.all('projects') },
    );
    expect(actions().some(left)).toBe(true);
    const shown = async (date: string) => {
      const key = randomUUID();
      await prepare({ key, values: { ...times, date } });
      return world.store.all('sections').some((one) => one.meeting === key && one.kind === 'openActions');
    };
    expect(await shown('2021-10-05')).toBe(true);
    for (const { key } of actions())
      await world.store.update('actionPoints', { withdrawn: true }, { key, by: 'system' });
    expect(actions().every(({ state }) => state === 'open')).toBe(true);
    expect(await shown('2021-11-02')).toBe(false);
  });
});
