import type { Extent } from '../api/changed';
import type { ListDefinition, Toggle } from './defineList';

const isToggle = (filter: string | Toggle): filter is Toggle => typeof filter !== 'string';

/**
 * The fields that a list's table needs of every row: its columns, what they are narrowed, searched and sorted by, the title that other lists refer to,
 * and what the page's own cells read. Undefined when that is the whole row. The rest of a row is read when it is opened.
 */
export function listedFields(list: ListDefinition): readonly string[] | undefined {
  if (!list.columns) return undefined;
  const named = new Set([
    ...(list.titleField ? [list.titleField] : []),
    ...list.columns.map(({ field }) => field),
    ...(list.search ?? []),
    ...(list.filters ?? []).flatMap((filter) => (isToggle(filter) ? filter.reads : [filter])),
    ...(list.sort ? [list.sort.by] : []),
    ...(list.listed ?? []),
  ]);
  const fields = Object.keys(list.fields).filter((name) => named.has(name));
  return fields.length < Object.keys(list.fields).length ? fields : undefined;
}

/** How much of its rows a list's table is given. */
export const tableExtent = (list: ListDefinition): Extent => (listedFields(list) ? 'listed' : 'whole');

/** What is known of every row, whatever its list. */
const STAMPS = ['key', 'id', 'createdAt', 'changedAt'];

/** The names of all that a list's table needs of a row; undefined when that is the whole row. */
export function listedNames(list: ListDefinition): readonly string[] | undefined {
  const fields = listedFields(list);
  return fields && [...STAMPS, ...(list.numbered ? ['readableNumber'] : []), ...fields];
}

/** The part of a row that its list's table needs. */
export function listedPart(list: ListDefinition): (item: object) => object {
  const names = listedNames(list);
  if (!names) return (item) => item;
  return (item) => Object.fromEntries(names.map((name) => [name, Reflect.get(item, name)]));
}
