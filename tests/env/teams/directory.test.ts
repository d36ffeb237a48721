import { people } from '../../../env/local/seed/people';
import { somebodyElse } from '../../../env/local/teams/page/personWords';
import { Directory } from '../../../env/local/teams/server/Directory';
import type { ListRows } from '../../../env/local/teams/server/listRows';
import { MEETING, meetingChat, personalChat } from '../../../env/local/teams/server/places';
import { row } from '../../support/row';

const TENANT = 'tenant-1';

/** A directory over these rows. */
function directoryOf(lists: Readonly<Record<string, readonly object[]>>): Directory {
  // Each list is given rows of its own.
  const rows = ((list: { name: string }) => [...(lists[list.name] ?? [])]) as unknown as ListRows;
  return new Directory(rows, TENANT);
}

const municipality = row('municipalities', '1421', { name: 'Orust', officialName: 'Orusts kommun' });
const member = (objectId: string, tenantId = TENANT) =>
  row('members', `${tenantId}.${objectId}`, { name: `Exempel ${objectId}`, tenantId, objectId, organisation: 'Orust' });
const is = (objectId: string, role: 'projectLeader' | 'substitute' | 'municipalRepresentative', more = {}) =>
  row('memberships', `m-${objectId}`, {
    member: `${TENANT}.${objectId}`,
    role,
    municipality: role === 'projectLeader' ? null : '1421',
    ...more,
  });

const meeting = (key: string, state: 'planned' | 'ongoing' | 'ended' | 'cancelled', startTime: string | null) =>
  row('meetings', key, { title: `Möte ${key}`, date: key, startTime, state });

describe('the people of the local Microsoft 365', () => {
  it('are those of the record before there are lists', () => {
    const directory = directoryOf({});
    expect(
      directory
        .people()
        .map((one) => one.name)
        .sort(),
    ).toEqual(people.map((one) => one.name).sort());
    expect(directory.meetings()).toEqual([MEETING]);
  });

  it('are those of the list, whatever their role, and nobody who has left or is of another tenant', () => {
    const members = ['e-1', 'r-1', 'l-1', 'gone'].map((one) => member(one)).concat(member('guest', 'tenant-2'));
    const memberships = [
      is('e-1', 'substitute'),
      is('r-1', 'municipalRepresentative'),
      is('l-1', 'projectLeader'),
      is('gone', 'substitute', { to: '2021-12-31' }),
      is('guest', 'substitute', { member: 'tenant-2.guest' }),
    ];
    const directory = directoryOf({ members, memberships, municipalities: [municipality] });
    expect(directory.people().map(({ objectId, roleKey, municipality }) => [objectId, roleKey, municipality])).toEqual([
      ['l-1', 'projectLeader', null],
      ['e-1', 'substitute', 'Orust'],
      ['r-1', 'municipalRepresentative', 'Orust'],
    ]);
    expect(directory.account('e-1')).toEqual({ id: '29:e-1', name: 'Exempel e-1', aadObjectId: 'e-1' });
    expect(directory.account('gone')).toBeUndefined();
    const [channel, , ...chats] = directory.conversations();
    expect(channel?.members).toEqual(['l-1', 'e-1', 'r-1']);
    expect(chats.map(({ id }) => id)).toEqual(['l-1', 'e-1', 'r-1'].map(personalChat));
  });

  it('get one window after another, never the same person twice', () => {
    const all = directoryOf({
      members: ['l-1', 'e-1', 'r-1'].map((one) => member(one)),
      memberships: [is('l-1', 'projectLeader'), is('e-1', 'substitute'), is('r-1', 'municipalRepresentative')],
    }).people();
    const [leader, substitute] = all;
    expect(somebodyElse(all, leader!).objectId).toBe('e-1');
    expect(somebodyElse(all, leader!, ['e-1']).objectId).toBe('r-1');
    expect(somebodyElse(all, substitute!).objectId).toBe('l-1');
    expect(somebodyElse(all, substitute!, ['l-1']).objectId).toBe('r-1');
  });
});

describe('the calendar of the local Teams', () => {
  it('has every meeting of the list with a chat of its own: first what goes on, then what comes, then what has been', () => {
    const meetings = [
      meeting('2021-05-20', 'ended', '10:30'),
      meeting('2021-09-09', 'planned', null),
      meeting('2021-06-10', 'planned', '09:00'),
      meeting('2021-06-17', 'cancelled', '09:00'),
      meeting('2021-12-02', 'ongoing', '13:00'),
    ];
    const directory = directoryOf({ meetings });
    expect(directory.meetings().map(({ chatId, start }) => [chatId, start])).toEqual([
      [meetingChat('2021-12-02'), '2021-12-02T13:00:00+01:00'],
      [meetingChat('2021-06-10'), '2021-06-10T09:00:00+02:00'],
      [meetingChat('2021-09-09'), undefined],
      [meetingChat('2021-05-20'), MEETING.start],
    ]);
    const kinds = directory.conversations().filter(({ kind }) => kind === 'meeting');
    expect(kinds.map(({ name }) => name)).toEqual(
      ['2021-12-02', '2021-06-10', '2021-09-09', '2021-05-20'].map((key) => `Möte ${key}`),
    );
  });
});
