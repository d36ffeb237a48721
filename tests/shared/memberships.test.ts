import type { Lists } from '../../shared/lists';
import { lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import { standingOn } from '../../shared/rules/membershipsOn';
import { mayDo } from '../../shared/rules/permissions';
import { rowProblems } from '../../shared/rules/rowRules';
import type { Draft } from '../../shared/schema/defineList';
import { row } from '../support/row';

const TODAY = '2026-11-28';
const held = (key: string, draft: Partial<Draft<Lists['memberships']>>) =>
  row('memberships', key, { member: 'lena', role: 'steeringGroupMember', municipality: '1421', ...draft });
const standing = (memberships: ReturnType<typeof held>[], day = TODAY, delegations: Delegations = []) =>
  standingOn({ memberships, delegations }, 'lena', day);
type Delegations = Parameters<typeof standingOn>[0]['delegations'];

describe('what somebody is', () => {
  it('lasts from a day and to a day, both counted', () => {
    const spring = [held('a', { from: '2021-01-01', to: '2021-06-30' })];
    for (const day of ['2021-01-01', '2021-06-30']) expect(standing(spring, day)?.role).toBe('steeringGroupMember');
    for (const day of ['2020-12-31', '2021-07-01']) expect(standing(spring, day)).toBeUndefined();
  });

  it('may be two things at once, with the rights of both', () => {
    const both = standing([held('a', {}), held('b', { role: 'administrator', municipality: null })]);
    expect(both).toMatchObject({ roles: ['steeringGroupMember', 'administrator'], municipality: '1421' });
    expect(mayDo(both!, 'seeHealth')).toBe(true);
    expect(mayDo(both!, 'vote')).toBe(true);
    expect(mayDo(both!, 'runMeeting')).toBe(false);
  });

  it('is nothing by a membership that was entered by mistake', () => {
    expect(standing([held('a', { withdrawn: true })])).toBeUndefined();
  });

  it('writes beyond the own municipality only by a role that may', () => {
    const own = standing([held('a', {})])!;
    expect(mayWrite(lists.initiatives, own, { municipality: '1488' })).toBe(false);
    const also = standing([held('a', {}), held('b', { role: 'projectLeader', municipality: null })])!;
    expect(mayWrite(lists.initiatives, also, { municipality: '1488' })).toBe(true);
  });

  it('speaks for a municipality where the role does', () => {
    const { memberships } = lists;
    const problems = (role: string, municipality: string | null) => rowProblems(memberships, { role, municipality });
    expect(problems('substitute', null)).toEqual([{ field: 'municipality', code: 'required' }]);
    expect(problems('financier', null)).toEqual([]);
    expect(rowProblems(memberships, { role: 'financier', from: '2021-02-01', to: '2021-01-31' })).toEqual([
      { field: 'to', code: 'endBeforeStart' },
    ]);
  });
});

describe('a delegation', () => {
  const leader = row('memberships', 'l', { member: 'sara', role: 'projectLeader' });
  const given = (over: object = {}) => [
    { principal: 'sara', deputy: 'lena', from: '2026-11-01', to: '2026-11-30', withdrawn: null, ...over },
  ];
  const deputy = (day: string, over: object = {}) =>
    standingOn({ memberships: [held('a', {}), leader], delegations: given(over) }, 'lena', day);

  it('lends the role for its days, and says for whom', () => {
    expect(deputy('2026-11-28')).toMatchObject({
      roles: ['projectLeader', 'steeringGroupMember'],
      onBehalfOf: ['sara'],
    });
    expect(deputy('2026-12-01')).toMatchObject({ roles: ['steeringGroupMember'], onBehalfOf: [] });
    expect(deputy('2026-11-28', { withdrawn: true })).toMatchObject({ roles: ['steeringGroupMember'] });
  });

  it('lends nothing that the other no longer has, and makes nobody one of the project', () => {
    const left = { ...leader, to: '2026-11-27' };
    expect(standingOn({ memberships: [held('a', {}), left], delegations: given() }, 'lena', TODAY)?.roles).toEqual([
      'steeringGroupMember',
    ]);
    expect(standingOn({ memberships: [leader], delegations: given() }, 'lena', TODAY)).toBeUndefined();
  });
});
