import { AppError } from '../../shared/AppError';
import type { Extent, ListNews } from '../../shared/api/changed';
import { type ListName, lists, nameOf } from '../../shared/lists';
import { readingOf } from '../../shared/rules/access';
import type { BrokenRow } from '../../shared/schema/codec';
import type { ListDefinition, Part } from '../../shared/schema/defineList';
import { listedNames, listedPart } from '../../shared/schema/listedFields';
import { listOrder } from '../../shared/schema/listOrder';
import { rowsOf } from '../../shared/schema/mark';
import type { Order } from '../../shared/schema/sortRows';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { wholeReading } from './wholeReading';

/** A list as one kind of reader gets it. */
export interface ListCopy {
  /** Whoever has the same kind of copy of the same version has the same rows. */
  kind: string;
  version: string;
  /** How far the copy reaches; for `since`. */
  mark: string;
  /** UTC, ISO 8601. */
  syncedAt: string;
  items: readonly object[];
  /** What the reader sees of an item. */
  part: (item: object) => object;
  /** The values that are sent, where that is not the whole row. */
  names?: readonly string[];
  /** The order that they are sent in; by id when nothing is said. */
  order?: Order<object>;
  broken: readonly BrokenRow[];
}

/** What has happened to a list, undefined when that cannot be known, and how far that reaches. */
interface Since extends Pick<ListCopy, 'mark' | 'syncedAt'> {
  news: ListNews | undefined;
}

/** What a list's table needs of its rows, and the order in which it first shows them. */
function tableForm(list: ListDefinition): Pick<ListCopy, 'names' | 'order'> {
  const [names, order] = [listedNames(list), listOrder(list)];
  return { ...(names ? { names } : {}), ...(order ? { order } : {}) };
}

/** What a person may see of a list, or of the part of each row that its table needs. Everybody who sees the same has the same `kind`. */
function reading({ store, actor }: { store: ListStore; actor: Actor }, list: ListName, extent: Extent) {
  const definition: ListDefinition = lists[list];
  const found = readingOf(definition, actor, extent);
  if (!found) throw new AppError('forbidden');
  const listed = extent === 'listed' ? listedPart(definition) : (item: object) => item;
  const whole = wholeReading({ store, actor }, definition);
  const isOpen = found.seesEveryRow && !whole;
  return {
    kind: [extent, found.kind, ...(whole ? [whole.kind] : [])].join('/'),
    version: (own: string) => [own, ...(whole ? [whole.version()] : [])].join('/'),
    part: (item: object) => listed(found.part(item)),
    seen: (items: readonly object[]) =>
      isOpen ? items : items.filter((item) => found.sees(item) && (whole?.sees(item) ?? true)),
    // A row that cannot be read cannot be judged either.
    broken: (rows: readonly BrokenRow[]) => (isOpen ? rows : []),
  };
}

/** Reading lists, whole or what is new in them, and single records, by each list's own rights. Errors: forbidden, notFound. */
export function createReadList({ store }: Pick<Dependencies, 'store'>) {
  const about = (list: ListName) => ({ mark: store.mark(list), syncedAt: store.syncedAt(list).toISOString() });

  /** A record as the person sees it. */
  function one(actor: Actor, list: ListName, key: string): object {
    const { part, seen } = reading({ store, actor }, list, 'whole');
    const [found] = seen([requireItem(store, list, key)]);
    if (!found) throw new AppError('notFound');
    return part(found);
  }

  return {
    one,

    /** All rows. */
    copy(actor: Actor, list: ListName, extent: Extent): ListCopy {
      const { kind, version, part, seen, broken } = reading({ store, actor }, list, extent);
      const { mark, syncedAt } = about(list);
      const rows = { items: seen(store.all(list)), part, broken: broken(store.broken(list)) };
      const ofTable = extent === 'listed' ? tableForm(lists[list]) : {};
      return { kind, version: version(rowsOf(mark)), mark, syncedAt, ...rows, ...ofTable };
    },

    /** The rows that were touched since a mark. */
    since(actor: Actor, list: ListName, asked: { extent: Extent; mark: string }): Since {
      const { part, seen, broken } = reading({ store, actor }, list, asked.extent);
      const found = store.since(list, asked.mark);
      const news = found && { ...found, items: seen(found.items).map(part), broken: broken(found.broken) };
      return { ...about(list), news };
    },

    /** One record with the rows that are part of it. */
    record(actor: Actor, list: ListName, key: string): { item: object; parts: Record<string, object[]> } {
      const item = one(actor, list, key);
      const definition: ListDefinition = lists[list];
      const parts = Object.entries<Part>(definition.parts ?? {}).map(([name, { list: own, by }]) => {
        const ofPart = nameOf(own);
        const read = reading({ store, actor }, ofPart, 'whole');
        // In the order in which they were written.
        const rows = store
          .all(ofPart)
          .filter((row) => Reflect.get(row, by) === key)
          .toSorted((a, b) => Number(a.id) - Number(b.id));
        return [name, read.seen(rows).map(read.part)] as const;
      });
      return { item, parts: Object.fromEntries(parts) };
    },
  };
}
