import { GraphFailure } from '../../bot/sharepoint/graphError';
import type { Page } from '../../bot/sharepoint/siteLists';
import { AppError } from '../../shared/AppError';
import { type ListName, lists } from '../../shared/lists';
import type { GraphItem } from '../../shared/schema/codec';
import { columnName } from '../../shared/schema/columnName';
import type { ColumnDefinition } from '../../shared/schema/columns';
import type { ListDefinition } from '../../shared/schema/defineList';
import { type ContractTarget, openContractTarget, targetName } from './contractTarget';
import { emptied, extremeValues, hardValues, leastValues, type Values } from './valuesFor';

// A real tenant answers in tenths of seconds, and some tests make many calls.
jest.setTimeout(300_000);

let target: ContractTarget;
beforeAll(async () => {
  target = await openContractTarget();
});
afterAll(() => target.close());

const by = 'tenant.person';

// The values are made from the list's own fields, which no static type can follow.
const create = (list: ListName, values: Values, key: string) => target.store.create(list, values as never, { key, by });
const update = (list: ListName, values: Values, options: { key: string; eTag?: string }) =>
  target.store.update(list, values as never, { ...options, by });

/** What another process would read: from SharePoint, not from the copy. */
async function readAgain(list: ListName, key: string): Promise<unknown> {
  await target.store.sync(list);
  const path = await target.site.listPath(target.definitions[list]);
  const item = target.store.find(list, key);
  const raw = await target.client.get<GraphItem>(`${path}/items/${item?.id}?$expand=fields`);
  expect(raw.eTag).toBe(item?.eTag);
  return item;
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([promise]);
  return result.status === 'rejected' ? result.reason : undefined;
}

/** Changes a row as a person does in SharePoint: past every rule of the app. */
async function byHand(list: ListName, key: string, fields: Values): Promise<void> {
  const path = await target.site.listPath(target.definitions[list]);
  await target.client.patch(`${path}/items/${target.store.find(list, key)?.id}/fields`, fields);
}

/** As when somebody adds a choice of their own in the list's settings. */
async function addChoice(list: ListName, column: string, label: string): Promise<void> {
  const path = await target.site.listPath(target.definitions[list]);
  const { value } = await target.client.get<Page<ColumnDefinition & { id: string }>>(`${path}/columns`);
  const found = value.find((one) => one.name === column);
  const choices = Array.isArray(found?.choice?.choices) ? found.choice.choices : [];
  if (choices.includes(label)) return;
  await target.client.patch(`${path}/columns/${found?.id}`, {
    choice: { ...found?.choice, choices: [...choices, label] },
  });
}

const named: [ListName, ListDefinition][] = Object.entries<ListDefinition>(lists).map(([name, list]) => [
  // From the registry's own names.
  name as ListName,
  list,
]);

describe.each(named)(`the list %s on ${targetName}`, (name, list) => {
  const fieldsOf = (kind: string) => Object.entries(list.fields).filter(([, field]) => field.kind === kind);

  it('gives back what it was given', async () => {
    const key = target.newKey();
    const written = await create(name, hardValues(list), key);
    expect(written).toMatchObject({ ...hardValues(list), key, createdBy: by, changedBy: by });
    expect(await readAgain(name, key)).toEqual(written);
  });

  it('gives nothing for what was left out, and for what was emptied', async () => {
    const key = target.newKey();
    await create(name, leastValues(list), key);
    expect(await readAgain(name, key)).toMatchObject({ ...emptied(list), ...leastValues(list) });
    await update(name, hardValues(list), { key });
    await update(name, emptied(list), { key });
    expect(await readAgain(name, key)).toMatchObject({ ...emptied(list), ...leastValues(list) });
  });

  it('holds the longest texts, the outermost numbers and every choice', async () => {
    const key = target.newKey();
    await create(name, hardValues(list), key);
    for (const values of extremeValues(list)) {
      await update(name, values, { key });
      expect(await readAgain(name, key)).toMatchObject(values);
    }
  });

  it('takes a key once', async () => {
    const key = target.newKey();
    const first = await create(name, leastValues(list), key);
    const error = await errorOf(create(name, leastValues(list), key));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'duplicate', current: { id: first.id } });
  });

  it('refuses a change made from an older version', async () => {
    const key = target.newKey();
    const { eTag } = await create(name, leastValues(list), key);
    const changed = await update(name, hardValues(list), { key, eTag });
    expect(changed.eTag).not.toBe(eTag);
    expect(await errorOf(update(name, leastValues(list), { key, eTag }))).toMatchObject({
      code: 'conflict',
      current: { eTag: changed.eTag },
    });
  });

  it('refuses a column that it does not have', async () => {
    const path = await target.site.listPath(target.definitions[name]);
    const error = await errorOf(target.client.post(`${path}/items`, { fields: { Title: 'x', NoSuchColumn: 'x' } }));
    expect(error).toBeInstanceOf(GraphFailure);
    expect(error).toMatchObject({ kind: 'refused', status: 400, message: expect.stringContaining('NoSuchColumn') });
  });

  const indexed = Object.keys(list.fields).filter((field) => list.fields[field]?.indexed);
  if (indexed.length > 0)
    it.each(indexed)('finds rows by the indexed field %s', async (field) => {
      const key = target.newKey();
      await create(name, hardValues(list), key);
      const found = await target.store.fresh(name, field, String(hardValues(list)[field]));
      expect(found.map((row) => row.key)).toContain(key);
      expect((await target.store.fresh(name, field, 'finns-inte')).map((row) => row.key)).not.toContain(key);
    });

  it('reports a row that was broken by hand, and goes on with the others', async () => {
    const [key, other] = [target.newKey(), target.newKey()];
    await create(name, hardValues(list), key);
    await create(name, hardValues(list), other);
    const notAKey = `${key} med mellanslag`;
    const [field, definition] = fieldsOf('choice')[0] ?? ['', { required: true }];
    if (field) {
      await addChoice(name, columnName(list, field), 'Skrivet för hand');
      await byHand(name, key, { [columnName(list, field)]: 'Skrivet för hand' });
    } else await byHand(name, key, { AppKey: notAKey });
    await target.store.sync(name);
    const reported = target.store.broken(name).map((row) => row.key);
    expect(reported).toContain(field ? key : notAKey);
    expect(target.store.find(name, key) === undefined).toBe(Boolean(definition.required));
    expect(target.store.find(name, other)).toBeDefined();
  });
});
