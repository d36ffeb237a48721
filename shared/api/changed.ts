import type { BrokenRow } from '../schema/codec';
import { type PackedColumn, unpackColumn } from './packedColumn';

/** How much of each row: all of it, or what the list's table needs. */
export type Extent = 'whole' | 'listed';

/** What has happened to a list since a mark. */
export interface ListNews<I = object> {
  /** SharePoint's ids of all rows that were added, changed or taken away. What is in neither of the others is gone. */
  touched: readonly string[];
  items: readonly I[];
  broken: readonly BrokenRow[];
}

/** A list that is not as a window has it: what is new in it, or nothing where the window must ask. */
export interface ChangedList {
  mark: string;
  /** UTC, ISO 8601. */
  syncedAt: string;
  news?: ListNews;
}

/** How far lists reach now, by name. */
export interface ListsReach {
  lists: Readonly<Record<string, string>>;
}

/** Told beside the answer to something a person did, so that the window need not ask again: the lists it holds, and those that the work touched. */
export type Changed = Readonly<Record<string, ChangedList>>;

/** The request's header that says which lists a window holds and how far each reaches: `risks=mark, initiatives/listed=mark`. */
export const HELD = 'x-held-lists';
/** The answer's headers that say how far a list reaches, when it was last equal to SharePoint, and what the server's clock shows (ms since 1970). */
export const MARK = 'x-list-mark';
export const SYNCED_AT = 'x-synced-at';
export const SERVER_TIME = 'x-server-time';

/** One list as it is held: under its own name when whole. */
export const heldName = (list: string, extent: Extent): string => (extent === 'whole' ? list : `${list}/${extent}`);

export const writeHeld = (held: Readonly<Record<string, string>>): string =>
  Object.entries(held)
    .map(([name, mark]) => `${name}=${mark}`)
    .join(', ');

/** What the header says; parts of another form are left out. */
export const readHeld = (header: string): { list: string; extent: Extent; mark: string }[] =>
  [...header.matchAll(/([a-zA-Z]+)(\/listed)?=([0-9a-f.~]+)/g)].map(([, list = '', listed, mark = '']) => ({
    list,
    extent: listed ? 'listed' : 'whole',
    mark,
  }));

type Columns = Readonly<Record<string, PackedColumn>>;

/**
 * All rows of a list: each by itself, or value by value, which is a third less to send where the rows are many and alike. Of very many the first
 * ones stand apart, so that they can be shown before the rest has come.
 */
export type ListBody<I = object> = { broken: readonly BrokenRow[] } & (
  | { items: readonly I[] }
  | { first?: Columns; columns: Columns }
);

/** What ends the line of the first rows. Nothing else in a body does: JSON writes a line end in a text as two other signs. */
export const LINE_END = '\n';

/** The first rows, by the line of a body that they stand on. */
export function firstItemsIn<I>(line: string): readonly I[] {
  const { first }: { first: Columns } = JSON.parse(line.replace(/,$/, '}'));
  return rowsIn(first);
}

/** The rows of a list, however they were sent; `first` is those that have been read already. */
export function itemsIn<I>(body: ListBody<I>, first?: readonly I[]): readonly I[] {
  if ('items' in body) return body.items;
  const rest = rowsIn<I>(body.columns);
  return body.first ? (first ?? rowsIn<I>(body.first)).concat(rest) : rest;
}

function rowsIn<I>(packed: Columns): readonly I[] {
  const columns = Object.entries(packed).map(([name, column]) => ({ name, values: unpackColumn(column) }));
  const count = columns[0]?.values.length ?? 0;
  // Copied, a row has room for all its values from the beginning, which takes half of the time that adding them one by one does.
  const blank: Record<string, unknown> = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const rows: Record<string, unknown>[] = [];
  for (let at = 0; at < count; at += 1) {
    const row = { ...blank };
    for (const { name, values } of columns) row[name] = values[at];
    rows.push(row);
  }
  // The server sends the values of the list that was asked for.
  return rows as I[];
}
