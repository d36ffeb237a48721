import { type SearchText, searchFor, searchText } from '../../shared/text/searchText';
import type { FilterState } from './ListFilters';

/** How rows of one kind are narrowed: the text that search looks in, and the value each filter compares. */
export interface Narrowing<T> {
  text: (row: T) => string;
  /** Filter id -> the row's value for it; a toggle's is 'yes' or ''. */
  values: Readonly<Record<string, (row: T) => string>>;
  /** Toggles whose rows are shown only while they are chosen. */
  onlyWhenAsked?: readonly string[];
}

/** What narrowing compares in one row: made once, however many keys are pressed. */
interface Facts {
  text: SearchText;
  values: readonly string[];
}

interface Memory {
  facts: WeakMap<object, Facts>;
  found?: { rows: readonly object[]; search: string; found: readonly object[] };
  looked?: { rows: readonly object[]; state: FilterState; result: Looked<object> };
}

/** The rows that are shown, and for each filter how many rows each of its values would show beside the other filters in use. */
interface Looked<T> {
  shown: T[];
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const memories = new WeakMap<object, Memory>();

function memoryOf(narrowing: object): Memory {
  const memory = memories.get(narrowing) ?? { facts: new WeakMap() };
  memories.set(narrowing, memory);
  return memory;
}

function factsOf<T extends object>(row: T, narrowing: Narrowing<T>, { facts }: Memory): Facts {
  const known = facts.get(row);
  if (known) return known;
  const made = {
    text: searchText(narrowing.text(row)),
    values: Object.values(narrowing.values).map((read) => read(row)),
  };
  facts.set(row, made);
  return made;
}

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
  const found = among.filter((row) => isWanted(factsOf(row, narrowing, memory).text));
  memory.found = { rows, search: wanted, found };
  return found;
}

/** A mark put on a letter later is another letter: "a" and then "å". */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

function look<T extends object>(rows: readonly T[], state: FilterState, narrowing: Narrowing<T>): Looked<T> {
  const memory = memoryOf(narrowing);
  const { looked } = memory;
  if (looked?.rows === rows && looked.state === state) return looked.result as Looked<T>;
  const ids = Object.keys(narrowing.values);
  const chosen = ids.map((id) => state.chosen[id] ?? '');
  const apart = ids.map((id) => narrowing.onlyWhenAsked?.includes(id) ?? false);
  const counts = ids.map(() => new Map<string, number>());
  const shown: T[] = [];
  const count = (at: number, value: string): void => {
    counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + 1);
  };
  for (const row of search(rows, state.search, narrowing)) {
    const { values } = factsOf(row, narrowing, memory);
    let failing = -1;
    let failures = 0;
    for (let at = 0; at < values.length && failures < 2; at += 1) {
      const passes = chosen[at] === '' ? !apart[at] || values[at] === '' : values[at] === chosen[at];
      if (passes) continue;
      failing = at;
      failures += 1;
    }
    if (failures === 1) count(failing, values[failing] ?? '');
    if (failures > 0) continue;
    shown.push(row);
    for (let at = 0; at < values.length; at += 1) count(at, values[at] ?? '');
  }
  const result = { shown, counts: new Map(ids.map((id, at) => [id, counts[at] ?? new Map()])) };
  memory.looked = { rows, state, result };
  return result;
}

/** The rows that a person has chosen to see. */
export const narrowRows = <T extends object>(rows: readonly T[], state: FilterState, narrowing: Narrowing<T>): T[] =>
  look(rows, state, narrowing).shown;

/** How many rows each value of a filter would show beside the other filters in use. */
export const countValues = <T extends object>(
  rows: readonly T[],
  state: FilterState,
  { narrowing, id }: { narrowing: Narrowing<T>; id: string },
): ReadonlyMap<string, number> => look(rows, state, narrowing).counts.get(id) ?? new Map();

/** Makes ready what search compares, for as many rows as there is time for; says how many are left. */
export function makeReady<T extends object>(
  rows: readonly T[],
  narrowing: Narrowing<T>,
  hasTime: () => boolean,
): number {
  const memory = memoryOf(narrowing);
  let left = rows.length;
  for (const row of rows) {
    if (!hasTime()) return left;
    factsOf(row, narrowing, memory);
    left -= 1;
  }
  return left;
}
