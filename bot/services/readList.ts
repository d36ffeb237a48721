import { AppError } from '../../shared/AppError';
import { type ListName, lists } from '../../shared/lists';
import { mayRead } from '../../shared/rules/access';
import type { BrokenRow } from '../../shared/schema/codec';
import type { ListDefinition, Part } from '../../shared/schema/defineList';
import { listedPart } from '../../shared/schema/listedFields';
import { rowsOf } from '../../shared/schema/mark';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';

/** How much of each row: all of it, or what the list's table needs. */
export type Extent = 'whole' | 'listed';

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
  broken: readonly BrokenRow[];
}

/** What has happened to a list since a mark, or all of it when that cannot be known. */
export interface ListNews {
  mark: string;
  syncedAt: string;
  news: { touched: readonly string[]; items: readonly object[]; broken: readonly BrokenRow[] } | undefined;
}

/** What a person may see of each row of a list. Everybody who sees the same has the same `kind`. */
function reading(actor: Actor, list: ListName, extent: Extent): { kind: string; part: (item: object) => object } {
  if (!mayRead(lists[list], actor)) throw new AppError('forbidden');
  return { kind: `${list}/${extent}`, part: extent === 'listed' ? listedPart(lists[list]) : (item) => item };
}

/** Reading lists, whole or what is new in them, and single records, by each list's own rights. Errors: forbidden, notFound. */
export function createReadList({ store }: Pick<Dependencies, 'store'>) {
  const about = (list: ListName) => ({ mark: store.mark(list), syncedAt: store.syncedAt(list).toISOString() });

  return {
    /** All rows. */
    copy(actor: Actor, list: ListName, extent: Extent): ListCopy {
      const { kind, part } = reading(actor, list, extent);
      const { mark, syncedAt } = about(list);
      return { kind, version: rowsOf(mark), mark, syncedAt, items: store.all(list), part, broken: store.broken(list) };
    },

    /** The rows that were touched since a mark. */
    since(actor: Actor, list: ListName, asked: { extent: Extent; mark: string }): ListNews {
      const { part } = reading(actor, list, asked.extent);
      const found = store.since(list, asked.mark);
      return { ...about(list), news: found && { ...found, items: found.items.map(part) } };
    },

    /** One record with the rows that are part of it. */
    record(actor: Actor, list: ListName, key: string): { item: object; parts: Record<string, object[]> } {
      const { part } = reading(actor, list, 'whole');
      const item = part(requireItem(store, list, key));
      const definition: ListDefinition = lists[list];
      const parts = Object.entries<Part>(definition.parts ?? {}).map(([name, { list: own, by }]) => {
        // `part()` was given one of the registry's own lists.
        const ofPart = own.name as ListName;
        const read = reading(actor, ofPart, 'whole');
        const rows = store.all(ofPart).filter((row) => Reflect.get(row, by) === key);
        return [name, rows.map(read.part)] as const;
      });
      return { item, parts: Object.fromEntries(parts) };
    },
  };
}
