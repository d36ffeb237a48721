import { lists } from '../../shared/lists';
import { openToAll, readable } from '../../shared/rules/access';
import { defineList, type ListDefinition } from '../../shared/schema/defineList';
import { startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const SECRET = 'Det här är bara för oss';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const read = async (person: string, path: string) => (await world.api(person)(path)).body as Record<string, unknown>;
const markOf = async (person: string, path: string) => (await world.api(person)(path)).headers.get('x-list-mark') ?? '';

describe('the notes to the agenda', () => {
  const item = () => world.store.all('agendaItems')[0]!.key;

  it('are written and read by the project management, one row to an item', async () => {
    const write = (notes: string) =>
      world.api(LEADER)('/api/lists/agendaNotes/items', { method: 'POST', body: { draft: { item: item(), notes } } });
    expect(await write(SECRET)).toMatchObject({ status: 201, body: { item: { key: item(), notes: SECRET } } });
    expect(await write('Något annat')).toMatchObject({ status: 409, body: { error: { code: 'duplicate' } } });
    expect(await read(LEADER, '/api/lists/agendaNotes')).toMatchObject({ items: [{ notes: SECRET }] });
  });

  it('are shut to everybody else, whichever way they ask', async () => {
    for (const path of [
      '/api/lists/agendaNotes',
      '/api/lists/agendaNotes?rows=listed',
      `/api/lists/agendaNotes?since=${encodeURIComponent(world.store.mark('agendaNotes'))}`,
      `/api/lists/agendaNotes/items/${item()}`,
    ]) {
      expect(await world.api(MEMBER)(path)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
    }
    for (const name of Object.keys(lists)) {
      expect(JSON.stringify(await read(MEMBER, `/api/lists/${name}`))).not.toContain(SECRET);
    }
    expect(JSON.stringify(await read(MEMBER, `/api/lists/agendaItems/items/${item()}`))).not.toContain(SECRET);
  });
});

describe('the areas and milestones of a report that has not been published', () => {
  it.each(['statusRows', 'milestones'] as const)(
    '%s are for those who write them, whichever way others ask',
    async (list) => {
      const [{ key } = { key: '' }] = world.store.all(list);
      expect(await world.api(LEADER)(`/api/lists/${list}/items/${key}`)).toMatchObject({ status: 200 });
      for (const path of [
        `/api/lists/${list}`,
        `/api/lists/${list}?rows=listed`,
        `/api/lists/${list}?since=${encodeURIComponent(world.store.mark(list))}`,
        `/api/lists/${list}/items/${key}`,
      ]) {
        expect(await world.api(MEMBER)(path)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
      }
      expect(openToAll(lists[list], world.store.all(list))).toEqual([]);
    },
  );
});

describe('rights per row and field', () => {
  const { access } = lists.risks as ListDefinition;
  const before = { ...access };
  beforeAll(() => world.byHand('risks', world.store.find('risks', 'R6')!.id, { ActionRequired: false }));
  beforeEach(() => {
    // Only the risks that need action are for everybody, and their cost only for those who write.
    Object.assign(access, {
      rows: (row: { actionRequired?: unknown }, { role }: { role: string }) =>
        role === 'projectLeader' || row.actionRequired === true,
      fields: { consequence: ['projectLeader', 'assistantProjectLeader'] },
    });
  });
  afterEach(() => {
    for (const name of ['rows', 'fields'] as const) delete access[name];
    Object.assign(access, before);
  });
  const hidden = () => world.store.all('risks').find((row) => !row.actionRequired)!;
  const shown = () => world.store.all('risks').find((row) => row.actionRequired)!;

  const every = async (person: string) => {
    const risks = await read(person, '/api/lists/risks');
    const listed = await read(person, '/api/lists/risks?rows=listed');
    return { risks, listed };
  };

  it('hold in the whole list, in the part that a table needs, and in what is kept compressed for those who see the same', async () => {
    for (const person of [LEADER, MEMBER, LEADER, MEMBER]) {
      const { risks, listed } = await every(person);
      const keys = [risks, listed].map((copy) => (copy.items as { key: string }[]).map(({ key }) => key));
      const isLeader = person === LEADER;
      for (const some of keys)
        expect([some.includes(hidden().key), some.includes(shown().key)]).toEqual([isLeader, true]);
      const row = (risks.items as { key: string; consequence: unknown }[]).find(({ key }) => key === shown().key);
      expect(row?.consequence).toBe(isLeader ? shown().consequence : null);
    }
  });

  it('hold in what is new since a mark: a row that is no longer for the reader is gone', async () => {
    const mark = await markOf(MEMBER, '/api/lists/risks');
    const { key, eTag, id } = shown();
    const change = { method: 'PATCH', body: { changes: { actionRequired: false } }, headers: { 'if-match': eTag } };
    expect((await world.api(LEADER)(`/api/lists/risks/items/${key}`, change)).status).toBe(200);
    const path = `/api/lists/risks?since=${encodeURIComponent(mark)}`;
    expect(await read(MEMBER, path)).toMatchObject({ touched: [id], items: [] });
    expect(await read(LEADER, path)).toMatchObject({ touched: [id], items: [{ key }] });
  });

  it('hold for a single row, and for whoever would write it without seeing it', async () => {
    const { key, eTag } = hidden();
    expect((await world.api(MEMBER)(`/api/lists/risks/items/${key}`)).status).toBe(404);
    const change = {
      method: 'PATCH',
      body: { changes: { impact: 1, assessmentReason: 'Prov' } },
      headers: { 'if-match': eTag },
    };
    expect((await world.api('mattias-andersson')(`/api/lists/risks/items/${key}`, change)).status).not.toBe(200);
    expect((await world.api(LEADER)(`/api/lists/risks/items/${key}`)).status).toBe(200);
  });

  it('hold for broken rows, which nobody can judge', async () => {
    await world.byHand('risks', hidden().id, { Likelihood: null });
    expect((await read(MEMBER, '/api/lists/risks')).broken).toEqual([]);
  });

  it('hold for what is made for one reader, and for what is made for all', () => {
    const rows = world.store.all('risks');
    const member = { role: 'steeringGroupMember', municipality: null } as const;
    expect(readable(lists.risks, member, rows).every((row) => row.actionRequired && row.consequence === null)).toBe(
      true,
    );
    expect(readable(lists.agendaNotes, member, world.store.all('agendaNotes'))).toEqual([]);
    expect(openToAll(lists.agendaNotes, [{ notes: SECRET }])).toEqual([]);
    expect(openToAll(lists.risks, rows)).toEqual(readable(lists.risks, member, rows));
  });

  it('let nobody write a field without seeing it', () => {
    const list = () =>
      defineList({
        name: 'trials',
        label: { sv: 'Prov', en: 'Trials' },
        fields: { pay: { kind: 'money', label: { sv: 'Lön', en: 'Pay' } } },
        table: [],
        access: { read: 'everyone', create: [], update: ['substitute'], fields: { pay: ['projectLeader'] } },
      });
    expect(list).toThrow(/pay/);
  });
});
