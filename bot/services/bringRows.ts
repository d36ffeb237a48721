import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { type ListName, lists, nameOf } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { ListStore } from '../ports';

/** A row that is about to be asked for. */
interface Wanted {
  list: ListName;
  key: string;
}

/** So many rows that nobody knows are looked for in one request. */
const MOST = 40;

/** The rows that values point at. What is no key points at nothing. */
export function referencesIn(list: ListName, values: Readonly<Record<string, unknown>>): Wanted[] {
  const { fields }: ListDefinition = lists[list];
  return Object.entries(fields).flatMap(([name, field]) => {
    const to = kindOf(field).refersTo?.(field);
    const keys: unknown[] = Array.isArray(values[name]) ? values[name] : [values[name]];
    if (to === undefined) return [];
    return keys.flatMap((key) =>
      typeof key === 'string' && 'value' in kindOf(field).check(field, values[name])
        ? { list: nameOf({ name: to }), key }
        : [],
    );
  });
}

/**
 * Rows that another process has just made are not in this process's copy yet. They are asked for by their keys, into the copy, before anybody is told
 * that they are not there. A row that is broken is as good as none.
 */
export async function bringRows(store: ListStore, wanted: readonly Wanted[]): Promise<void> {
  const unknown = wanted.filter(({ list, key }) => !store.find(list, key)).slice(0, MOST);
  const each = new Map(unknown.map((one) => [`${one.list}.${one.key}`, one]));
  await Promise.all(
    [...each.values()].map(async ({ list, key }) => {
      try {
        await store.read(list, key);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'brokenRow') throw error;
      }
    }),
  );
}
