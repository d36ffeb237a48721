import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists, readAll } from '../../../bot/sharepoint/siteLists';
import { rolesAtMeetings } from '../../../bot/sharepoint/upgrades/rolesAtMeetings';
import type { RawRow } from '../../../bot/sharepoint/upgrades/Upgrade';
import { lists } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.close());

const member = { kind: 'reference', list: 'members', label: { sv: 'x', en: 'x' } } as const;
/** Meetings as they were while who wrote and who adjusts were columns of theirs. */
const meetingsOfBefore: ListDefinition = {
  ...lists.meetings,
  fields: { ...lists.meetings.fields, minuteTaker: member, minutesAdjuster: member },
};
const TODAY = [lists.meetings, lists.attendance, lists.meetingRoles, lists.wordings];

async function pathOf(list: ListDefinition): Promise<string> {
  return `${await createSiteLists(graph.client(), graph.site).listPath(list)}/items`;
}
const add = async (list: ListDefinition, fields: object) => graph.client().post(await pathOf(list), { fields });
async function rows(list: ListDefinition): Promise<RawRow['fields'][]> {
  const found = await readAll<RawRow>(graph.client(), `${await pathOf(list)}?$expand=fields`);
  return found.map(({ fields }) => fields);
}
const upgrade = () =>
  provision(graph.client(), graph.site, { logger: quietLogger, lists: TODAY, upgrades: [rolesAtMeetings] });

it('makes whoever wrote and adjusts a role at the meeting, keeps the recorded words, and writes nothing the second time', async () => {
  await graph.provision([meetingsOfBefore, ...TODAY.slice(1)]);
  const meeting = { AppKey: 'M', Title: 'Möte', Date: '2021-05-20', State: 'Avslutat' };
  await add(meetingsOfBefore, { ...meeting, MinuteTaker: 'm.1', MinutesAdjuster: 'm.2' });
  await add(meetingsOfBefore, { ...meeting, AppKey: 'N', MinuteTaker: 'm.1', MinutesAdjuster: 'm.2' });
  await add(lists.attendance, { AppKey: 'M.1', Meeting: 'M', Member: 'm.1', ConfirmedPresent: true, Position: 3 });
  await add(lists.attendance, { AppKey: 'N.9', Meeting: 'N', Member: 'm.9', ConfirmedPresent: true, Position: 1 });
  // Noted at the meeting: that went before the meeting's own row.
  await add(lists.meetingRoles, { AppKey: 'R', Meeting: 'N', Role: 'Sekreterare', Person: 'N.9' });
  const words = { Meeting: 'M', About: 'meetings', Row: 'M', Text: 'P. Björhn' };
  await add(lists.wordings, { AppKey: 'W1', ...words, Field: 'minuteTaker' });
  await add(lists.wordings, { AppKey: 'W2', ...words, Field: 'place' });

  expect((await upgrade()).problems).toEqual([]);
  const roles = async () =>
    (await rows(lists.meetingRoles)).map(({ Meeting, Role, Person }) => [Meeting, Role, Person]);
  const expected = [
    ['N', 'Sekreterare', 'N.9'],
    ['M', 'Sekreterare', 'M.1'],
    ['M', 'Justerare', 'M.m.2'],
    ['N', 'Justerare', 'N.m.2'],
  ];
  expect(await roles()).toEqual(expected);
  expect((await rows(lists.attendance)).map(({ AppKey, Member, Position }) => [AppKey, Member, Position])).toEqual([
    ['M.1', 'm.1', 3],
    ['N.9', 'm.9', 1],
    ['M.m.2', 'm.2', 4],
    ['N.m.2', 'm.2', 2],
  ]);
  expect((await rows(lists.wordings)).map(({ About, Row, Field }) => [About, Row, Field])).toEqual([
    ['meetingRoles', 'M.minuteTaker', 'person'],
    ['meetings', 'M', 'place'],
  ]);
  expect((await rows(lists.meetings)).every((row) => !row.MinuteTaker && !row.MinutesAdjuster)).toBe(true);

  await upgrade();
  expect(await roles()).toEqual(expected);
});
