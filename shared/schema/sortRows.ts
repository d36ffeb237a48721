import { compareSortable, type Sortable, sortable } from '../text/swedishSort';

/** What a row is sorted by; null is always last. */
export type SortValue = string | number | null;

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

/** How rows are put in order. */
export interface Order<T> {
  by: (row: T) => SortValue;
  descending: boolean;
  /** How equal rows stand; as they came when nothing is said. */
  ties?: (one: T, other: T) => number;
}

/** Rows in the order of a value; rows without one stay last either way. */
export function sortRows<T>(rows: readonly T[], { by, descending, ties }: Order<T>): T[] {
  return rows
    .map((row) => ({ row, value: ready(by(row)) }))
    .sort((a, b) => inOrder(a.value, b.value, descending) || (ties?.(a.row, b.row) ?? 0))
    .map(({ row }) => row);
}

/** Rows that have been put in order, and how. */
export interface Sorted<T> extends Order<T> {
  rows: readonly T[];
}

/** With more new rows than this, sorting all of them is as quick. */
const FEW = 500;

/** The order of rows most of which had it before: those that are new are put in their places, after their equals unless these have an order. */
export function sortAgain<T extends object>({ rows: before, ...order }: Sorted<T>, rows: readonly T[]): T[] {
  const { by, descending, ties } = order;
  const known = new Set(before);
  const added = rows.filter((row) => !known.has(row));
  if (added.length > FEW) return sortRows(rows, order);
  const left = new Set(rows);
  const kept = before.filter((row) => left.has(row));
  for (const row of added) {
    const value = ready(by(row));
    let [from, to] = [0, kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = kept[middle];
      const after = other === undefined ? 1 : inOrder(ready(by(other)), value, descending) || (ties?.(other, row) ?? 0);
      if (after <= 0) from = middle + 1;
      else to = middle;
    }
    kept.splice(from, 0, row);
  }
  return kept;
}
