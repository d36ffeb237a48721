import type { Extent } from '../api/changed';
import { INSIDE } from '../lists/roles';
import type { ListDefinition } from '../schema/defineList';
import type { Reader } from '../schema/listAccess';
import { hasRole, isOutside, rolesOf } from './hasRole';

/** Whether a person may read a list at all. */
export function mayRead({ access }: ListDefinition, person: Reader): boolean {
  if (access.read !== 'everyone') return hasRole(person, access.read);
  return access.financier === true || !isOutside(person);
}

/** What a person sees of a list. */
interface Reading {
  /** People with the same kind see the same. */
  kind: string;
  /** All rows, and all of each. */
  isWhole: boolean;
  seesEveryRow: boolean;
  sees(row: object): boolean;
  /** Whether nothing of the row is hidden by what stands in it. */
  seesAllOf(row: object): boolean;
  /** The row as the person sees it: what is hidden is empty. */
  part<T extends object>(row: T): T;
}

const hides = (list: ListDefinition, person: Reader): string[] =>
  Object.entries(list.access.fields ?? {}).flatMap(([name, roles]) => (hasRole(person, roles) ? [] : [name]));

/** What a person sees of a list; undefined when nothing. Everything that shows rows to somebody goes by this or by the two below. */
export function readingOf(list: ListDefinition, person: Reader, extent: Extent = 'whole'): Reading | undefined {
  if (!mayRead(list, person)) return undefined;
  const { rows, guarded } = list.access;
  const hidden = hides(list, person);
  const empty = emptied(hidden);
  const guardedEmpty = emptied(guarded?.fields ?? []);
  // What everybody's table is made of is the same for all, so that it is put together once.
  const isPersonal = rows !== undefined || (guarded !== undefined && extent === 'whole');
  // A row is read by the names of its fields.
  const named = (row: object) => row as Readonly<Record<string, unknown>>;
  const seesAllOf = (row: object): boolean =>
    !guarded?.applies(named(row)) || (extent === 'whole' && guarded.sees(named(row), person));
  return {
    kind: [list.name, ...(isPersonal ? [...rolesOf(person), person.municipality ?? ''] : []), ...hidden].join('/'),
    isWhole: !rows && !guarded && hidden.length === 0,
    seesEveryRow: !rows,
    sees: (row) => rows?.(named(row), person) ?? true,
    seesAllOf,
    part(row) {
      if (!seesAllOf(row)) return { ...row, ...empty, ...guardedEmpty };
      return hidden.length === 0 ? row : { ...row, ...empty };
    },
  };
}

const emptied = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));

/** The rows that a person sees, as that person sees them: for search, export and whatever else is made for one reader. */
export function readable<T extends object>(list: ListDefinition, person: Reader, rows: readonly T[]): T[] {
  const reading = readingOf(list, person);
  if (reading?.isWhole) return [...rows];
  return reading ? rows.filter(reading.sees).map(reading.part) : [];
}

/** The rows that everybody in the project sees, as everybody sees them: for cards, which all in a conversation read. Whoever is outside asks by their own rights. */
export function openToAll<T extends object>(list: ListDefinition, rows: readonly T[]): T[] {
  return INSIDE.reduce((left, role) => readable(list, { role, municipality: null }, left), [...rows]);
}

/** Whether a person writes only for the own municipality in this list. */
export const writesOwnMunicipality = (list: ListDefinition, person: Reader): boolean =>
  // Whoever may write without being tied to a municipality, by another role, is not tied.
  rolesOf(person).every((role) => !list.access.update.includes(role) || list.access.ownMunicipality?.includes(role)) &&
  hasRole(person, list.access.ownMunicipality ?? []);

/** Whether a person may create rows, or change this row: the same rule in the tab, which hides the button, and in the API, which refuses. */
export function mayWrite(list: ListDefinition, person: Reader, row?: { municipality?: unknown }): boolean {
  if (list.appendOnly) return false;
  const roles = row ? list.access.update : list.access.create;
  if (!hasRole(person, roles)) return false;
  if (!row || !writesOwnMunicipality(list, person)) return true;
  return person.municipality !== null && row.municipality === person.municipality;
}
