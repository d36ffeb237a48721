import { compareSortable, type Sortable, sortable } from '../../shared/text/swedishSort';

/** What a row is sorted by; null is always last. */
export type SortValue = string | number | null;

/** The column that rows are sorted by, and which way. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** A value made ready to be compared with many others. */
type Ready = Sortable | number | null;

const ready = (value: SortValue): Ready =>
  value === null || value === '' ? null : typeof value === 'number' ? value : sortable(value);

function compare(a: Sortable | number, b: Sortable | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareSortable(
    typeof a === 'number' ? sortable(String(a)) : a,
    typeof b === 'number' ? sortable(String(b)) : b,
  );
}

const inOrder = (a: Ready, b: Ready, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b) * (descending ? -1 : 1);
};

/** Rows in the order of a value; rows without one stay last either way, and equal rows keep their order. */
export function sortRows<T>(rows: readonly T[], by: (row: T) => SortValue, descending: boolean): T[] {
  return rows
    .map((row) => ({ row, value: ready(by(row)) }))
    .sort((a, b) => inOrder(a.value, b.value, descending))
    .map(({ row }) => row);
}

/** Rows that have been put in order, and how. */
export interface Sorted<T> {
  rows: readonly T[];
  by: (row: T) => SortValue;
  descending: boolean;
}

/** With more new rows than this, sorting all of them is as quick. */
const FEW = 500;

/** The order of rows most of which had it before: those that are new are put in their places, after their equals. */
export function sortAgain<T extends object>({ rows: before, by, descending }: Sorted<T>, rows: readonly T[]): T[] {
  const known = new Set(before);
  const added = rows.filter((row) => !known.has(row));
  if (added.length > FEW) return sortRows(rows, by, descending);
  const left = new Set(rows);
  const kept = before.filter((row) => left.has(row));
  for (const row of added) {
    const value = ready(by(row));
    let [from, to] = [0, kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = kept[middle];
      if (other !== undefined && inOrder(ready(by(other)), value, descending) <= 0) from = middle + 1;
      else to = middle;
    }
    kept.splice(from, 0, row);
  }
  return kept;
}

/** What pressing a column's header leads to: ascending first, then the other way. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  descending: sort?.column === column && !sort.descending,
});
