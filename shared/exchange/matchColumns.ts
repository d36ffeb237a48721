import type { ListDefinition } from '../schema/defineList';
import { exportColumns } from './exportTable';
import type { ImportColumn } from './ImportPlan';

/** As little as tells two names apart: small letters, without signs. */
const bare = (name: string): string => name.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}]+/gu, '');

/** Every name that a column may have for a field: in both languages, with and without what tells two apart, and in code. */
function namesOf(list: ListDefinition): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of ['sv', 'en'] as const) {
    for (const { field, label } of exportColumns(list, language))
      if (!names.has(bare(label))) names.set(bare(label), field);
  }
  for (const [field, { label }] of Object.entries(list.fields)) {
    for (const one of [label.sv, label.en, field]) if (!names.has(bare(one))) names.set(bare(one), field);
  }
  names.set('key', 'key');
  return names;
}

/** What tells which row it is is never guessed: "Nyckeltal" is no key. */
const isStamp = (field: string): boolean => field === 'key' || field === 'readableNumber';

const isFilled = (list: ListDefinition, field: string): boolean => isStamp(field) || list.fields[field] !== undefined;

/** Long enough to say something: "Fasad" is no "Fas". */
const isLong = (name: string): boolean => name.length > 3;

const isNear = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Which field each column is taken to be: what the person chose, else the one of that name, or whose name begins so; each field once. */
export function matchColumns(
  list: ListDefinition,
  headers: readonly string[],
  chosen?: readonly (string | null)[],
): ImportColumn[] {
  const names = namesOf(list);
  const taken = new Set<string>();
  const propose = (header: string): string | null => {
    const exact = names.get(bare(header));
    const near = [...names].find(
      ([name, field]) => !isStamp(field) && isLong(name) && isLong(bare(header)) && isNear(name, bare(header)),
    );
    const found = exact ?? near?.[1];
    return found !== undefined && !taken.has(found) ? found : null;
  };
  return headers.map((header, at) => {
    const asked = chosen?.[at];
    const field = asked === undefined ? propose(header) : asked;
    if (field === null || !isFilled(list, field) || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
}

/** So far down the heads may stand, below a title and what is said of the table. */
const HEADS_WITHIN = 10;

/** Which row has the heads: the first, unless one soon below it has more of the list's own names. */
export function headsAt(list: ListDefinition, rows: readonly (readonly string[])[]): number {
  const known = rows
    .slice(0, HEADS_WITHIN)
    .map((cells) => matchColumns(list, cells).filter(({ field }) => field !== null).length);
  const most = Math.max(0, ...known);
  return most >= 2 ? known.indexOf(most) : 0;
}
