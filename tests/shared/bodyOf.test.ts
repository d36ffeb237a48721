import type { Lists } from '../../shared/lists';
import { bodyOf, registersOf } from '../../shared/rules/bodyOf';
import type { Draft } from '../../shared/schema/defineList';
import { row } from '../support/row';

const project = (key: string, createdAt: string, draft: Partial<Draft<Lists['projects']>> = {}) => ({
  ...row('projects', key, { title: key, ...draft }),
  createdAt,
});
const first = project('z-first', '2021-01-01T00:00:00Z', { quorum: 'twoThirds' });
const second = project('a-second', '2022-01-01T00:00:00Z', { callDays: 20 });
const PROJECTS = [second, first];

describe('which rules hold', () => {
  it('are those of the meeting’s project, with what is usual where it is silent', () => {
    expect(bodyOf(PROJECTS, { project: 'a-second' }).rules).toMatchObject({ callDays: 20, quorum: 'moreThanHalf' });
  });

  it('are those of the project that was added first, for a meeting that names none or a lost one, and for what is of no meeting', () => {
    for (const meeting of [undefined, { project: null }, { project: 'lost' }])
      expect(bodyOf(PROJECTS, meeting)).toMatchObject({ project: { key: 'z-first' }, rules: { quorum: 'twoThirds' } });
  });

  it('are the usual ones where there is no project', () => {
    expect(bodyOf([], { project: null })).toMatchObject({ project: undefined, rules: { callDays: 5 } });
  });
});

describe('who sits in a body', () => {
  const mandate = (key: string, municipality: string, of: string | null) =>
    row('mandates', key, { title: key, municipality, project: of });
  const held = (member: string, draft: Partial<Draft<Lists['memberships']>>) =>
    row('memberships', member, { member, role: 'steeringGroupMember', ...draft });
  const mandates = [
    mandate('orust', '1421', 'z-first'),
    mandate('orust-2', '1421', 'a-second'),
    mandate('tanum', '1435', null),
    mandate('lysekil', '1484', 'a-second'),
  ];
  const memberships = [
    held('both', { municipality: '1421' }),
    held('here', { municipality: '1421', mandate: 'orust' }),
    held('there', { municipality: '1484' }),
    held('all', { municipality: '1435' }),
    held('for-here', { role: 'substitute', municipality: '1421', substituteFor: 'here' }),
    held('for-there', { role: 'substitute', municipality: '1484', substituteFor: 'there' }),
    held('leader', { role: 'projectLeader' }),
    // A municipality without any seat has its people everywhere, as before.
    held('seatless', { municipality: '1460' }),
  ];
  const peopleOf = (name: string) =>
    registersOf(bodyOf(PROJECTS, { project: name }), { mandates, memberships }).memberships.map(({ member }) => member);

  it('are those whose mandate or municipality has a seat there, and who stands in for them', () => {
    expect(peopleOf('z-first')).toEqual(['both', 'here', 'all', 'for-here', 'leader', 'seatless']);
    expect(peopleOf('a-second')).toEqual(['both', 'there', 'all', 'for-there', 'leader', 'seatless']);
  });

  it('are everybody while no mandate names a project', () => {
    const registers = { mandates: mandates.map((one) => ({ ...one, project: null })), memberships };
    expect(registersOf(bodyOf(PROJECTS), registers)).toBe(registers);
  });
});
