import { type SearchText, searchFor, searchText } from '../../shared/text/searchText';
import type { FilterState } from './ListFilters';

/** One value, or several where a row may have several. */
type RowValue = string | readonly string[];

/** How rows of one kind are narrowed: the text that search looks in, and the value each filter compares. */
export interface Narrowing<T> {
  text: (row: T) => string;
  /** Filter id -> the row's value for it; a toggle's is 'yes' or ''. */
  values: Readonly<Record<string, (row: T) => RowValue>>;
  /** Toggles whose rows are shown only while they are chosen. */
  onlyWhenAsked?: readonly string[];
}

interface Memory {
  /** What search looks in: made once for each row, however many keys are pressed, and not before somebody searches or there is time. */
  texts: WeakMap<object, SearchText>;
  values: WeakMap<object, readonly RowValue[]>;
  found?: { rows: readonly object[]; search: string; found: readonly object[] };
  counted?: { rows: readonly object[]; state: FilterState; counts: Counts };
}

const memories = new WeakMap<object, Memory>();

function memoryOf(narrowing: object): Memory {
  const memory = memories.get(narrowing) ?? { texts: new WeakMap(), values: new WeakMap() };
  memories.set(narrowing, memory);
  return memory;
}

/** What has been made of a row before, or what is made now. */
function once<T extends object, V>(row: T, known: WeakMap<object, V>, make: (row: T) => V): V {
  const before = known.get(row);
  if (before !== undefined) return before;
  const made = make(row);
  known.set(row, made);
  return made;
}

const textOf = <T extends object>(row: T, narrowing: Narrowing<T>, { texts }: Memory): SearchText =>
  once(row, texts, (one) => searchText(narrowing.text(one)));

const valuesOf = <T extends object>(row: T, narrowing: Narrowing<T>, memory: Memory): readonly RowValue[] =>
  once(row, memory.values, (one) => Object.values(narrowing.values).map((read) => read(one)));

/** The rows that hold what is searched for; a word that goes on is looked for only where its beginning was found. */
function search<T extends object>(rows: readonly T[], wanted: string, narrowing: Narrowing<T>): readonly T[] {
  const memory = memoryOf(narrowing);
  const before = memory.found?.rows === rows ? memory.found : undefined;
  // Found among these very rows.
  const known = before?.found as readonly T[] | undefined;
  if (wanted.trim() === '') return rows;
  if (known && before?.search === wanted) return known;
  const isFurther = before !== undefined && isPlain(wanted) && wanted.startsWith(before.search);
  const among = known && isFurther ? known : rows;
  const isWanted = searchFor(wanted);
  const found = among.filter((row) => isWanted(textOf(row, narrowing, memory)));
  memory.found = { rows, search: wanted, found };
  return found;
}

/** A mark put on a letter later is another letter: "a" and then "å". */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const hasValue = (value: RowValue | undefined, wanted: string | undefined): boolean =>
  typeof value === 'object' ? wanted !== undefined && value.includes(wanted) : value === wanted;

/** For each row how it stands to the filters in use: -1 passes all of them, otherwise the only one it fails; undefined when it fails more. */
function standing(values: readonly RowValue[], { chosen, apart }: Filters): number | undefined {
  let failing = -1;
  for (let at = 0; at < values.length; at += 1) {
    const passes = chosen[at] === '' ? !apart[at] || values[at] === '' : hasValue(values[at], chosen[at]);
    if (passes) continue;
    if (failing >= 0) return undefined;
    failing = at;
  }
  return failing;
}

/** The filters of a narrowing in their order: the value that each is to have, and whether its rows are kept apart until it is chosen. */
interface Filters {
  ids: readonly string[];
  chosen: readonly string[];
  apart: readonly boolean[];
}

function filtersOf<T>(state: FilterState, narrowing: Narrowing<T>): Filters {
  const ids = Object.keys(narrowing.values);
  return {
    ids,
    chosen: ids.map((id) => state.chosen[id] ?? ''),
    apart: ids.map((id) => narrowing.onlyWhenAsked?.includes(id) ?? false),
  };
}

/** The rows that a person has chosen to see. Where no filter is in use no value of any row is read: so a long list comes sooner. */
export function narrowRows<T extends object>(
  rows: readonly T[],
  state: FilterState,
  narrowing: Narrowing<T>,
): readonly T[] {
  const filters = filtersOf(state, narrowing);
  const found = search(rows, state.search, narrowing);
  if (filters.chosen.every((value) => value === '') && !filters.apart.includes(true)) return found;
  const memory = memoryOf(narrowing);
  return found.filter((row) => standing(valuesOf(row, narrowing, memory), filters) === -1);
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countAll<T extends object>(rows: readonly T[], state: FilterState, narrowing: Narrowing<T>): Counts {
  const memory = memoryOf(narrowing);
  const { counted } = memory;
  if (counted?.rows === rows && counted.state === state) return counted.counts;
  const filters = filtersOf(state, narrowing);
  const counts = filters.ids.map(() => new Map<string, number>());
  const count = (at: number, value: RowValue = ''): void => {
    for (const one of typeof value === 'string' ? [value] : value)
      counts[at]?.set(one, (counts[at]?.get(one) ?? 0) + 1);
  };
  for (const row of search(rows, state.search, narrowing)) {
    const values = valuesOf(row, narrowing, memory);
    const failing = standing(values, filters);
    if (failing === undefined) continue;
    if (failing >= 0) count(failing, values[failing]);
    else
      values.forEach((value, at) => {
        count(at, value);
      });
  }
  const all: Counts = new Map(filters.ids.map((id, at) => [id, counts[at] ?? new Map()]));
  memory.counted = { rows, state, counts: all };
  return all;
}

/** How many rows each value of a filter would show beside the other filters in use. */
export const countValues = <T extends object>(
  rows: readonly T[],
  state: FilterState,
  { narrowing, id }: { narrowing: Narrowing<T>; id: string },
): ReadonlyMap<string, number> => countAll(rows, state, narrowing).get(id) ?? new Map();

/** Makes ready what search and filters compare, for as many rows as there is time for; says how many are left. */
export function makeReady<T extends object>(
  rows: readonly T[],
  narrowing: Narrowing<T>,
  hasTime: () => boolean,
): number {
  const memory = memoryOf(narrowing);
  let left = rows.length;
  for (const row of rows) {
    if (!hasTime()) return left;
    textOf(row, narrowing, memory);
    valuesOf(row, narrowing, memory);
    left -= 1;
  }
  return left;
}
