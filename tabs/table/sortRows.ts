import { swedishOrder } from '../../shared/text/format';

/** What a row is sorted by; null is always last. */
export type SortValue = string | number | null;

/** The column that rows are sorted by, and which way. */
export interface Sort {
  column: string;
  descending: boolean;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return swedishOrder.compare(String(a), String(b));
}

const isEmpty = (value: SortValue): value is null | '' => value === null || value === '';

const inOrder = (a: SortValue, b: SortValue, descending: boolean): number => {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  return compare(a, b) * (descending ? -1 : 1);
};

/** Rows in the order of a value; rows without one stay last either way, and equal rows keep their order. */
export function sortRows<T>(rows: readonly T[], by: (row: T) => SortValue, descending: boolean): T[] {
  return rows
    .map((row) => ({ row, value: by(row) }))
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
    const value = by(row);
    let [from, to] = [0, kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = kept[middle];
      if (other !== undefined && inOrder(by(other), value, descending) <= 0) from = middle + 1;
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
