import type { SqlValue } from '../../sqlite';
import { readFilter } from './filter';
import type { Context } from './items';
import { type Place, presentItem } from './presentItem';
import { type QueryOptions, readSkipToken, writeSkipToken } from './queryOptions';
import { readItem } from './StoredItem';

interface Query {
  context: Context;
  place: Place;
  options: QueryOptions;
  /** The Prefer header. */
  prefer: string;
  /** The collection's own address on graph.microsoft.com, without query. */
  address: string;
  /** The request's query, repeated in the next page's address. */
  query: URLSearchParams;
}

function nextLink({ address, query }: Query, lastId: number): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', writeSkipToken(lastId));
  // Graph leaves the dollar sign and brackets of option names readable.
  const text = next
    .toString()
    .replaceAll('%24', '$')
    .replaceAll('%28', '(')
    .replaceAll('%29', ')')
    .replaceAll('%2C', ',');
  return `${address}?${text}`;
}

/** A page of a list's items in the order of their ids, with the address of the next. */
export function queryItems(query: Query): Record<string, unknown> {
  const { context, place, options, prefer } = query;
  const { database, list } = context;
  const filter = options.filter === undefined ? undefined : readFilter(context, options.filter, prefer);
  const values: SqlValue[] = [list.id, readSkipToken(options.skipToken), ...(filter?.values ?? []), options.top + 1];
  const rows = database.all(
    `SELECT * FROM graph_items WHERE list_id = ? AND deleted = 0 AND id > ?${filter ? ` AND ${filter.sql}` : ''} ORDER BY id LIMIT ?`,
    ...values,
  );
  const items = rows.slice(0, options.top).map(readItem);
  const last = items.at(-1);
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(place.site.id)}')/lists('${list.id}')/items`,
    ...(rows.length > options.top && last ? { '@odata.nextLink': nextLink(query, last.id) } : {}),
    value: items.map((item) => presentItem(item, place, options)),
  };
}
