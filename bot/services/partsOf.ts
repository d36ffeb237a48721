import { nameOf } from '../../shared/lists';
import { readable, type WrittenParts } from '../../shared/rules/askedFields';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { ListStore } from '../ports';

/** A part's row as it would be. */
export type RowAsIs = Readonly<Record<string, unknown>> & { key: string };

/** The rows of a row's parts that have not been taken away; those given as they would be, instead of as they stand. */
export function partsOf(
  list: ListDefinition,
  key: string,
  { store, instead = {} }: { store: ListStore; instead?: Readonly<Record<string, readonly RowAsIs[]>> },
): WrittenParts {
  const entries = Object.entries(list.parts ?? {}).map(([name, part]) => {
    const given = new Map(instead[name]?.map((row) => [row.key, row]));
    const own = store.all(nameOf(part.list)).filter((row) => Reflect.get(row, part.by) === key);
    const rows = [...own.filter((row) => !given.has(row.key)), ...given.values()];
    const kept = rows.filter((row) => Reflect.get(row, 'withdrawn') !== true);
    return [name, kept.map((row) => ({ ...readable(part.list, { ...row }), key: row.key }))] as const;
  });
  return Object.fromEntries(entries);
}
