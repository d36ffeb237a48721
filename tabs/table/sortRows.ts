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

/** Rows in the order of a value; rows without one stay last either way, and equal rows keep their order. */
export function sortRows<T>(rows: readonly T[], by: (row: T) => SortValue, descending: boolean): T[] {
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      if (isEmpty(a.value) || isEmpty(b.value)) return Number(isEmpty(a.value)) - Number(isEmpty(b.value));
      return compare(a.value, b.value) * (descending ? -1 : 1);
    })
    .map(({ row }) => row);
}

/** What pressing a column's header leads to: ascending first, then the other way. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  descending: sort?.column === column && !sort.descending,
});
