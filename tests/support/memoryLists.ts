import type { Clock, CreateOptions, ItemOf, ListStore, UpdateOptions } from '../../bot/ports';
import { ChangeLog } from '../../bot/sharepoint/changeLog';
import { AppError } from '../../shared/AppError';
import { type ListName, type Lists, lists } from '../../shared/lists';
import {
  type BrokenRow,
  type Decoded,
  decode,
  encode,
  type GraphItem,
  SYSTEM_COLUMNS,
} from '../../shared/schema/codec';
import type { Changes, Draft, ListDefinition } from '../../shared/schema/defineList';
import { numberIn, readableNumber } from '../../shared/schema/readableNumber';

type Columns = Record<string, unknown>;

/** What the tests may do besides what the product does. */
export interface MemoryLists extends ListStore {
  /** Makes the next write fail, before anything is written. */
  failNext(error: Error): void;
  /** Changes a column by hand, as somebody in SharePoint would. */
  editByHand(list: ListName, key: string, columns: Columns): void;
  /** Removes a row, as somebody in SharePoint would. */
  remove(list: ListName, key: string): void;
  /** How many writes there have been. */
  readonly writes: number;
}

const nextNumber = (rows: readonly { readableNumber: string | null }[], prefix: string): string =>
  readableNumber(prefix, Math.max(0, ...rows.map((row) => numberIn(prefix, row.readableNumber))) + 1);

/** The lists in memory, with SharePoint's rules: unique keys, versions that grow, conflicts, and values kept as columns. */
export function createMemoryLists(clock: Clock = () => new Date()): MemoryLists {
  const rows = new Map<ListName, Map<string, GraphItem>>();
  const listeners = new Set<(list: ListName) => void>();
  const pending: Error[] = [];
  const logs = new Map<ListName, ChangeLog>();
  let nextId = 1;
  let writes = 0;

  const rowsOf = (list: ListName): Map<string, GraphItem> => {
    const own = rows.get(list) ?? new Map<string, GraphItem>();
    rows.set(list, own);
    return own;
  };
  const logOf = (list: ListName): ChangeLog => {
    const own = logs.get(list) ?? new ChangeLog('0000aaaa', clock);
    logs.set(list, own);
    return own;
  };
  const eTag = (id: string, version: number): string => `"00000000-0000-4000-8000-${id.padStart(12, '0')},${version}"`;
  const versionOf = (row: GraphItem): number => Number(/,(\d+)"$/.exec(row.eTag ?? '')?.[1] ?? 0);
  const moment = (): string =>
    clock()
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z');

  /** A row is never changed in place, so it is read once. */
  const decoded = new WeakMap<GraphItem, Decoded<Lists[ListName]>>();
  function decodeOnce(list: ListName, row: GraphItem): Decoded<Lists[ListName]> {
    const result: Decoded<Lists[ListName]> = decoded.get(row) ?? decode(lists[list], row);
    decoded.set(row, result);
    return result;
  }

  function read<N extends ListName>(list: N, row: GraphItem | undefined): ItemOf<N> | undefined {
    const result = row && decodeOnce(list, row);
    // The codec of this very list has read the row.
    return result?.ok ? (result.item as ItemOf<N>) : undefined;
  }

  function put(list: ListName, key: string, row: GraphItem): void {
    rowsOf(list).set(key, row);
    logOf(list).touch(row.id);
    for (const listener of listeners) listener(list);
  }

  function beginWrite(): void {
    const error = pending.shift();
    if (error) throw error;
    writes += 1;
  }

  function change(list: ListName, key: string, columns: Columns): GraphItem {
    const row = rowsOf(list).get(key);
    if (!row) throw new AppError('notFound', { values: { list, key } });
    const changed = {
      ...row,
      eTag: eTag(row.id, versionOf(row) + 1),
      lastModifiedDateTime: moment(),
      fields: { ...row.fields, ...columns },
    };
    put(list, key, changed);
    return changed;
  }

  async function create<N extends ListName>(
    list: N,
    draft: Draft<Lists[N]>,
    options: CreateOptions,
  ): Promise<ItemOf<N>> {
    beginWrite();
    const { key, by } = options;
    const known = rowsOf(list).get(key);
    if (known) throw new AppError('duplicate', { current: read(list, known) });
    const id = String(nextId++);
    const at = moment();
    const { numbered }: ListDefinition = lists[list];
    const number = options.number ?? (numbered && nextNumber(all(list), numbered.prefix));
    const fields = encode(lists[list], draft, { key, number, createdBy: by, changedBy: by });
    const row = { id, eTag: eTag(id, 1), createdDateTime: at, lastModifiedDateTime: at, fields };
    const item = read(list, row);
    if (!item) throw new Error(`${list}/${key} is not a whole row: ${JSON.stringify(fields)}`);
    put(list, key, row);
    return item;
  }

  async function update<N extends ListName>(
    list: N,
    changes: Changes<Lists[N]>,
    options: UpdateOptions,
  ): Promise<ItemOf<N>> {
    beginWrite();
    const { key, by } = options;
    const row = rowsOf(list).get(key);
    if (!row) throw new AppError('notFound', { values: { list, key } });
    if (options.eTag !== undefined && options.eTag !== row.eTag) {
      throw new AppError('conflict', { current: read(list, row) });
    }
    const item = read(list, change(list, key, encode(lists[list], changes, { changedBy: by })));
    if (!item) throw new Error(`${list}/${key} became unreadable`);
    return item;
  }

  function all<N extends ListName>(list: N): ItemOf<N>[] {
    return [...rowsOf(list).values()].flatMap((row) => read(list, row) ?? []);
  }

  const broken = (list: ListName): BrokenRow[] =>
    [...rowsOf(list).values()].flatMap((row) => {
      const result = decodeOnce(list, row);
      return result.ok ? [] : [result.row];
    });

  return {
    followIntervalMs: 1000,
    all,
    find: (list, key) => read(list, rowsOf(list).get(key)),
    broken,
    create,
    update,
    async fresh(list, field, value) {
      return all(list).filter((item) => Reflect.get(item, field) === value);
    },
    read: async (list, key) => read(list, rowsOf(list).get(key)),
    sync: async () => undefined,
    attended: () => undefined,
    syncedAt: () => clock(),
    mark: (list) => logOf(list).mark(clock()),
    since(list, mark) {
      const touched = logOf(list).since(mark);
      const isMeant = ({ id }: { id: string }): boolean => touched?.includes(id) ?? false;
      return touched && { touched, items: all(list).filter(isMeant), broken: broken(list).filter(isMeant) };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failNext: (error) => pending.push(error),
    editByHand: (list, key, columns) => {
      const moved = columns[SYSTEM_COLUMNS.key];
      if (moved !== undefined) throw new Error('the key is kept by the app');
      change(list, key, columns);
    },
    remove: (list, key) => {
      const row = rowsOf(list).get(key);
      if (row) logOf(list).touch(row.id);
      rowsOf(list).delete(key);
      for (const listener of listeners) listener(list);
    },
    get writes() {
      return writes;
    },
  };
}
