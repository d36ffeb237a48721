import { randomUUID } from 'node:crypto';
import { type ListName, lists } from '../../shared/lists';
import { rowProblems } from '../../shared/rules/rowRules';
import { problemText } from '../../shared/text/problemText';
import { wordsIn } from '../../shared/text/texts';
import { refusal, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
  // A report without areas: an area stands once in a report.
  const { key } = await world.services.records.create(as(), 'statusReports', report);
  statusRow.report = key;
});
afterAll(() => world.close());

const as = () => world.actor(leader);
const statusRow = { report: '', area: 'time', light: 'green', done: false, position: 8 };
const meeting = { title: 'Extra möte', date: '2021-06-10' };
const section = { meeting: '2021-05-20', agendaItem: '2021-05-20.1', position: 99, kind: 'prose' };
const figure = { title: 'Karta', meeting: '2021-05-20', use: 'figure', availability: 'missing', position: 9 };
const report = { title: 'S17', sprintFrom: 17, sprintTo: 18 };
const problemsWith = async (list: ListName, values: object) =>
  (await refusal(world.services.records.create(as(), list, values))).problems.map(
    ({ field, code }) => `${field}: ${code}`,
  );

const REFUSED: [ListName, object, string][] = [
  ['statusRows', { light: 'red' }, 'comment: lightNeedsComment'],
  ['statusRows', { light: 'yellow', comment: ' \u200b' }, 'comment: lightNeedsComment'],
  ['meetings', { ...meeting, startTime: '12:00', endTime: '10:30' }, 'endTime: endBeforeStart'],
  ['meetings', { ...meeting, startTime: '10:30', endTime: '10:30' }, 'endTime: endBeforeStart'],
  ['meetings', { ...meeting, date: '2021-10-07', next: '2021-09-07' }, 'next: endBeforeStart'],
  ['sections', { ...section, kind: 'prose' }, 'body: required'],
  ['sections', { ...section, kind: 'figure' }, 'paper: required'],
  ['sections', { ...section, body: 'Text', meeting: '2021-09-07' }, 'agendaItem: otherMeeting'],
  ['papers', { ...figure, availability: 'available' }, 'altText: figureNeedsText'],
  ['papers', { ...figure, meeting: '2021-09-07', agendaItem: '2021-05-20.1' }, 'agendaItem: otherMeeting'],
  ['statusReports', { ...report, sprintTo: 16 }, 'sprintTo: endBeforeStart'],
];

describe('a row that is wrong though each value is right', () => {
  it.each(REFUSED)('is refused in %s, at its field: %j', async (list, values, problem) => {
    const row = list === 'statusRows' ? { ...statusRow, ...values } : values;
    expect(await problemsWith(list, row)).toEqual([problem]);
  });

  it('is refused over the API with the sentence of its rule', async () => {
    const answer = await world.api(leader)('/api/lists/statusRows/items', {
      method: 'POST',
      body: { draft: { ...statusRow, light: 'red' } },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { problems: [{ field: 'comment', code: 'lightNeedsComment' }] } },
    });
    expect(problemText({ field: 'comment', code: 'lightNeedsComment' }, lists.statusRows, wordsIn('sv'))).toBe(
      'Skriv vad avvikelsen beror på. Det behövs när området är gult eller rött.',
    );
  });

  it('is refused when a change makes it so, whichever of the values is changed', async () => {
    const green = await world.services.records.create(as(), 'statusRows', statusRow);
    const red = world.services.records.update(as(), 'statusRows', { ...green, input: { light: 'red' } });
    expect(await refusal(red)).toMatchObject({ problems: [{ field: 'comment', code: 'lightNeedsComment' }] });
    const right = await world.services.records.update(as(), 'statusRows', {
      ...green,
      input: { light: 'red', comment: 'Sjukdom' },
    });
    const emptied = world.services.records.update(as(), 'statusRows', { ...right, input: { comment: '' } });
    expect(await refusal(emptied)).toMatchObject({ problems: [{ field: 'comment', code: 'lightNeedsComment' }] });
  });

  it('is told of together with the values that are wrong by themselves', async () => {
    expect(await problemsWith('statusRows', { ...statusRow, light: 'red', position: 0 })).toEqual([
      'position: outOfRange',
      'comment: lightNeedsComment',
    ]);
  });

  it('says nothing of what is right, or not yet written', () => {
    expect(rowProblems(lists.meetings, { startTime: '10:30' })).toEqual([]);
    expect(rowProblems(lists.statusReports, { sprintFrom: 3, sprintTo: 3 })).toEqual([]);
    expect(rowProblems(lists.statusRows, { light: 'green' })).toEqual([]);
  });
});

describe('a reference', () => {
  it('of a decision to an item of another meeting is refused', async () => {
    const other = await world.services.records.create(as(), 'meetings', { title: 'Höstens möte', date: '2021-09-07' });
    const decision = { title: 'Fråga', meeting: other.key, agendaItem: '2021-05-20.3', kind: 'yesNo' };
    expect(await problemsWith('decisions', decision)).toEqual(['agendaItem: otherMeeting']);
    expect(
      await world.services.records.create(as(), 'decisions', { ...decision, meeting: '2021-05-20' }),
    ).toMatchObject({
      readableNumber: 'D3',
    });
  });

  it('to nothing, to a row of another list, and to what has been taken away is refused', async () => {
    const risk = {
      threat: 'Hot',
      vulnerability: 'S',
      consequence: 'K',
      likelihood: 1,
      impact: 1,
      actionRequired: false,
    };
    for (const owner of [randomUUID(), 'R1', 'D1'])
      expect(await problemsWith('risks', { ...risk, owner })).toEqual(['owner: notReference']);
  });
});
