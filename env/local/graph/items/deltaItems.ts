import { GraphFault } from '../graphFault';
import { unverified } from '../unverified';
import type { Context } from './items';
import { type Place, presentItem } from './presentItem';
import type { QueryOptions } from './queryOptions';
import { eTagOf, readItem, type StoredItem } from './StoredItem';

interface Delta {
  context: Context;
  place: Place;
  options: QueryOptions;
  query: URLSearchParams;
  address: string;
}

interface Position {
  generation: number;
  sequence: number;
  /** Still reading everything for the first time: deleted rows are of no interest. */
  first: boolean;
}

const write = ({ generation, sequence, first }: Position): string =>
  Buffer.from(`${generation};${sequence};${first ? 1 : 0}`).toString('base64url');

function link({ address, query }: Delta, token: string): string {
  const kept = ['$expand', 'expand', '$top', '$select'].filter((name) => query.has(name));
  const options = kept.map((name) => `${name}=${encodeURIComponent(query.get(name) ?? '')}&`).join('');
  return `${address}?${options}token=${token}`;
}

function gone(delta: Delta): GraphFault {
  const message = 'The delta token is no longer valid. Start again from the address in Location.';
  return new GraphFault(410, unverified.deltaExpiredCode.value, message).with({
    location: link(delta, '').replace(/token=$/, ''),
  });
}

function read(delta: Delta): Position {
  const { context, query } = delta;
  const { generation } = context.list;
  const token = query.get('token');
  if (token === null || token === '') return { generation, sequence: 0, first: true };
  const latest = Number(context.database.first('SELECT value FROM graph_sequence WHERE only = 1')?.value);
  if (token === 'latest') {
    return { generation, sequence: Math.min(latest, context.feed.horizon()), first: false };
  }
  const parts = /^(\d+);(\d+);([01])$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  const sequence = Number(parts?.[2]);
  if (!parts || Number(parts[1]) !== generation || sequence > latest) throw gone(delta);
  return { generation, sequence, first: parts[3] === '1' };
}

function presentChange(item: StoredItem, delta: Delta): Record<string, unknown> {
  if (!item.deleted) return presentItem(item, delta.place, delta.options);
  return { '@odata.etag': eTagOf(item), id: String(item.id), deleted: { state: 'deleted' } };
}

/** Rows after a position in the order of their changes, as far as the change feed shows them; one more than a page. */
function changesSince({ context, options }: Delta, { sequence, first }: Position): StoredItem[] {
  const { database, list, feed } = context;
  const rows = database.all(
    'SELECT * FROM graph_items WHERE list_id = ? AND sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?',
    ...[list.id, sequence, feed.horizon(), options.top + 1],
  );
  const items = [...rows.map(readItem), ...feed.earlier(list.id, sequence)];
  return items
    .filter((item) => !first || !item.deleted)
    .toSorted((a, b) => a.sequence - b.sequence)
    .slice(0, options.top + 1);
}

/** A page of what has changed since a token; the last page carries the token for next time. Throws 410 on a stale token. */
export function deltaItems(delta: Delta): Record<string, unknown> {
  const { top } = delta.options;
  const position = read(delta);
  const found = changesSince(delta, position);
  const items = found.slice(0, top);
  const more = found.length > top;
  const sequence = items.at(-1)?.sequence ?? position.sequence;
  const token = write({ ...position, sequence, first: more && position.first });
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(listItem)',
    [more ? '@odata.nextLink' : '@odata.deltaLink']: link(delta, token),
    value: items.map((item) => presentChange(item, delta)),
  };
}
