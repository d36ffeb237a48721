import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists } from '../../../bot/sharepoint/siteLists';
import { lists } from '../../../shared/lists';
import { memberships } from '../../../shared/lists/memberships';
import { standingOn } from '../../../shared/rules/membershipsOn';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.close());

const flag = { kind: 'flag', label: { sv: 'x', en: 'x' } } as const;
const reference = (list: string) => ({ kind: 'reference', list, label: { sv: 'x', en: 'x' } }) as const;

/** The lists as they were while a person's role and a municipality's taking part were columns. */
const listsOfBefore = (): ListDefinition[] => [
  { ...lists.municipalities, parts: {}, fields: { ...lists.municipalities.fields, participates: flag } },
  {
    ...lists.members,
    parts: {},
    fields: {
      ...lists.members.fields,
      role: { ...memberships.fields.role, label: { sv: 'Roll', en: 'Role' } },
      municipality: reference('municipalities'),
      substituteFor: reference('members'),
      active: flag,
    },
  },
];

async function write(list: ListDefinition, fields: Record<string, unknown>): Promise<void> {
  const path = await createSiteLists(graph.client(), graph.site).listPath(list);
  await graph.client().post(`${path}/items`, { fields });
}

const person = (AppKey: string, more: object) =>
  write(lists.members, { AppKey, Title: AppKey, TenantId: 't', ObjectId: AppKey, Organisation: 'Orust', ...more });

const upgrade = () => provision(graph.client(), graph.site, { logger: quietLogger });

describe('a site where roles and taking part were columns', () => {
  it('keeps who is what today, shuts nobody in who had left, and writes nothing the second time', async () => {
    const names = listsOfBefore().map(({ name }) => name);
    const others = Object.values<ListDefinition>(lists).filter(({ name }) => !names.includes(name));
    await graph.provision([...others, ...listsOfBefore()]);
    await write(lists.municipalities, {
      AppKey: '1421',
      Title: 'Orust',
      OfficialName: 'Orust kommun',
      Participates: true,
    });
    await write(lists.municipalities, {
      AppKey: '1435',
      Title: 'Tanum',
      OfficialName: 'Tanums kommun',
      Participates: false,
    });
    await person('t.lena', { Role: 'styrgruppsledamot', Municipality: '1421', Active: true });
    await person('t.nils', { Role: 'ersättare', Municipality: '1421', SubstituteFor: 't.lena', Active: true });
    await person('t.borta', { Role: 'projektledare', Active: false });
    expect((await upgrade()).problems).toEqual([]);

    const store = await graph.store();
    expect(store.all('mandates')).toMatchObject([
      { key: '1421', title: 'Orust', municipality: '1421', from: null, to: null },
    ]);
    const registers = { memberships: store.all('memberships'), delegations: [] };
    const today = (key: string) => standingOn(registers, key, new Date().toISOString().slice(0, 10));
    expect(today('t.lena')).toMatchObject({ role: 'steeringGroupMember', municipality: '1421' });
    expect(today('t.nils')).toMatchObject({ role: 'substitute', municipality: '1421' });
    expect(today('t.borta')).toBeUndefined();
    expect(store.all('memberships').find(({ member }) => member === 't.nils')).toMatchObject({
      substituteFor: 't.lena',
    });
    expect((await upgrade()).done).toEqual([]);
  });
});
