import type { Fields, ListDefinition, Part } from './defineList';

type ReferenceNames<F extends Fields> = {
  [K in keyof F & string]: F[K] extends { kind: 'reference'; indexed: true } ? K : never;
}[keyof F & string];

/** Rows of `list` whose reference `by` points at the row of which they are part, and what a new one begins with. */
export const part = <L extends ListDefinition>(
  list: L,
  by: ReferenceNames<L['fields']>,
  starts?: Part['starts'],
): Part<L> => ({ list, by, ...(starts && { starts }) });
