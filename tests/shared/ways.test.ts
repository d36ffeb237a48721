import { lists } from '../../shared/lists';
import type { Role } from '../../shared/lists/roles';
import { waysOf, whyNotMove } from '../../shared/rules/ways';
import { defineList } from '../../shared/schema/defineList';
import { initiativeStates } from '../../shared/states/initiative';
import { row } from '../support/row';

const leader = { role: 'projectLeader' as Role, person: 'p', parts: { actions: [] } };
const risk = (values: object) =>
  row('risks', 'R1', {
    threat: 'Hot',
    vulnerability: 'S',
    consequence: 'K',
    likelihood: 2,
    impact: 2,
    actionRequired: true,
    state: 'active',
    ...values,
  });
const verbs = (values: object, role: Role = 'projectLeader') =>
  waysOf(lists.risks, { ...leader, role, row: risk(values) }).map(
    ({ verb, refusal }) => `${verb}: ${refusal?.code ?? 'yes'}`,
  );

describe('the steps that a record offers', () => {
  it('are those that lead on from its state, with what is held back and why', () => {
    expect(verbs({ state: 'active' })).toEqual(['treat: invalid', 'occur: yes', 'close: yes']);
    expect(verbs({ state: 'active', action: 'Dela upp', owner: 'm', actionDue: '2026-01-01' })[0]).toBe('treat: yes');
    expect(verbs({ state: 'closed' })).toEqual(['reopen: yes']);
    const refusal = whyNotMove(lists.risks, 'treat', { ...leader, row: risk({}) });
    expect(refusal?.problems?.map(({ field }) => field)).toEqual(['action', 'owner', 'actionDue']);
  });

  it('are none for those who may not take them', () => {
    expect(verbs({ state: 'active' }, 'financier')).toEqual([]);
  });

  it('are none in a list without a life, and an unknown step is called so', () => {
    const course = { ...leader, row: { key: 'K1' } };
    expect(waysOf(lists.courses, course)).toEqual([]);
    expect(whyNotMove(lists.courses, 'open', course)).toEqual({
      code: 'unknownVerb',
      values: { verb: 'open', list: 'courses' },
    });
    expect(whyNotMove(lists.risks, 'toString', { ...leader, row: risk({}) })?.code).toBe('unknownVerb');
  });

  it('are told everything their guards ask, or the list does not compile', () => {
    const list = () =>
      defineList({
        name: 'x',
        label: { sv: 'X', en: 'X' },
        fields: { title: { kind: 'text', label: { sv: 'T', en: 'T' } } },
        table: ['title'],
        access: { read: 'everyone', create: [], update: [] },
        life: {
          states: initiativeStates,
          // @ts-expect-error the handover is asked about too
          facts: ({ missing }) => ({ missing, benefits: [] }),
        },
      });
    expect(list).not.toThrow();
  });
});
