import { useMemo, useRef } from 'react';
import { type Sorted, sortAgain, sortRows } from '../../shared/schema/sortRows';
import type { Column } from './column';
import type { Sort } from './sorting';

interface Order<T> {
  items: readonly T[];
  columns: readonly Column<T>[];
  sort: Sort | null;
  /** The order in which equal rows stand. */
  order?: ((items: readonly T[]) => readonly T[]) | undefined;
}

/** All rows in the order that holds, so that narrowing them need not sort again; of a few changed rows only those are put in their places. */
export function useOrdered<T extends object>({ items, columns, sort, order }: Order<T>): readonly T[] {
  const before = useRef<Sorted<T> | undefined>(undefined);
  const descending = sort?.descending ?? false;
  const by = columns.find(({ id }) => id === sort?.column)?.sortBy;
  return useMemo(() => {
    const all = order?.(items) ?? items;
    if (!by) return all;
    const how = { by, descending };
    const known = before.current;
    const rows =
      known && known.by === by && known.descending === descending && !order
        ? sortAgain(known, all)
        : sortRows(all, how);
    before.current = { ...how, rows };
    return rows;
  }, [items, by, descending, order]);
}
