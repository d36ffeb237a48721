import { type ListName, listNames, lists } from '../lists';
import { mayWrite } from '../rules/access';
import type { ListDefinition } from '../schema/defineList';

/** A list whose rows have others as parts: what they are called there, and the reference to it. */
export interface Whole {
  whole: ListName;
  part: string;
  by: string;
}

/** The lists that a list's rows are part of. */
export const wholesOf = (name: string): Whole[] =>
  listNames.flatMap((whole) => {
    const { parts = {} }: ListDefinition = lists[whole];
    return Object.entries(parts).flatMap(([part, { list, by }]) => (list.name === name ? [{ whole, part, by }] : []));
  });

/** The one that rows are a part of, where they live in no other way. */
export const wholeOf = (name: ListName): Whole | undefined =>
  lists[name].access.create.length > 0 ? undefined : wholesOf(name)[0];

/** Whether a person may bring rows into a list: by its own rights, or those of what its rows are part of. */
export function mayBringIn(reader: Parameters<typeof mayWrite>[1], name: ListName): boolean {
  const definition: ListDefinition = lists[wholeOf(name)?.whole ?? name];
  return mayWrite(definition, reader) || mayWrite(definition, reader, { municipality: reader.municipality });
}
