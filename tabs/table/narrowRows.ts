import { matches } from '../../shared/text/format';
import type { FilterState } from './ListFilters';

/** How rows of one kind are narrowed: the text that search looks in, and the value each filter compares. */
export interface Narrowing<T> {
  text: (row: T) => string;
  /** Filter id -> the row's value for it; a toggle's is 'yes' or ''. */
  values: Readonly<Record<string, (row: T) => string>>;
  /** Toggles whose rows are shown only while they are chosen. */
  onlyWhenAsked?: readonly string[];
}

function passes<T>(
  row: T,
  state: FilterState,
  { narrowing, except }: { narrowing: Narrowing<T>; except?: string },
): boolean {
  if (state.search.trim() !== '' && !matches(narrowing.text(row), state.search)) return false;
  return Object.entries(narrowing.values).every(([id, read]) => {
    const chosen = state.chosen[id] ?? '';
    if (id === except) return true;
    if (chosen === '') return !narrowing.onlyWhenAsked?.includes(id) || read(row) === '';
    return read(row) === chosen;
  });
}

/** The rows that a person has chosen to see. */
export const narrowRows = <T>(rows: readonly T[], state: FilterState, narrowing: Narrowing<T>): T[] =>
  rows.filter((row) => passes(row, state, { narrowing }));

/** How many rows each value of a filter would show beside the other filters in use. */
export function countValues<T>(
  rows: readonly T[],
  state: FilterState,
  { narrowing, id }: { narrowing: Narrowing<T>; id: string },
): Map<string, number> {
  const counts = new Map<string, number>();
  const read = narrowing.values[id];
  if (!read) return counts;
  for (const row of rows) {
    if (!passes(row, state, { narrowing, except: id })) continue;
    const value = read(row);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
