import { kindOf } from '../../shared/fields';
import { findList, type ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';

/** The lists that the fields of a list and of its parts point at, each once. */
export function referredLists(list: ListDefinition): ListDefinition<ListName>[] {
  const all = [list, ...Object.values(list.parts ?? {}).map((part) => part.list)];
  const names = all.flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => kindOf(field).refersTo?.(field) ?? []),
  );
  // defineList takes any name; those that are no list are left out here and fail in the schema's own test.
  return [...new Set(names)].flatMap((name) => findList(name) ?? []);
}
