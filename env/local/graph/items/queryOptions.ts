import { invalidRequest } from '../graphFault';
import type { Column } from '../lists/columns';
import { readSelect } from '../select';
import { unverified } from '../unverified';
import { BUILT_IN } from './fieldValues';

/** What a request asks to see of items. */
export interface QueryOptions {
  expandFields: boolean;
  /** Field names to show; undefined shows all. */
  select: readonly string[] | undefined;
  /** Properties of the item itself to show; undefined shows all. */
  properties: readonly string[] | undefined;
  top: number;
  filter: string | undefined;
  skipToken: string | undefined;
}

const KNOWN = new Set([
  '$expand',
  'expand',
  '$select',
  'select',
  '$top',
  '$filter',
  '$skiptoken',
  '$orderby',
  'token',
  '$skip',
]);

function readTop(text: string | null): number {
  if (text === null) return unverified.defaultPageSize.value;
  if (!/^\d+$/.test(text) || Number(text) < 1) throw invalidRequest('Invalid value for $top');
  return Math.min(Number(text), unverified.largestPageSize.value);
}

function checkSelect(select: readonly string[], columns: readonly Column[]): void {
  const known = new Set([...BUILT_IN, ...columns.map((column) => column.name)]);
  for (const name of select) if (!known.has(name)) throw invalidRequest(`Field '${name}' is not recognized`);
}

/** Reads `$expand=fields($select=A,B)`, also in the older form without `$`, and the other options. Throws 400 on unknown ones. */
export function readOptions(query: URLSearchParams, columns: readonly Column[]): QueryOptions {
  for (const name of query.keys()) {
    if (!KNOWN.has(name)) throw invalidRequest(`Query option '${name}' is not supported`);
  }
  if (query.has('$orderby')) throw invalidRequest('$orderby is not served here: it is not documented for list items');
  const expand = query.get('$expand') ?? query.get('expand') ?? '';
  const fields = /^fields(?:\(\s*\$?select\s*=\s*([^)]*)\))?$/i.exec(expand.trim());
  if (expand !== '' && !fields) throw invalidRequest('Only fields can be expanded');
  const select = fields?.[1]?.split(',').map((name) => name.trim());
  if (select) checkSelect(select, columns);
  return {
    expandFields: Boolean(fields),
    select,
    properties: readSelect(query),
    top: readTop(query.get('$top')),
    filter: query.get('$filter') ?? undefined,
    skipToken: query.get('$skiptoken') ?? undefined,
  };
}

/** SharePoint's own page token: unpadded base64 of where the last page ended. */
export const writeSkipToken = (lastId: number): string =>
  Buffer.from(`Paged=TRUE&p_ID=${lastId}`).toString('base64').replaceAll('=', '');

/** The id after which the next page begins. Throws 400 on anything else. */
export function readSkipToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const found = /^Paged=TRUE&p_ID=(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'));
  if (!found) throw invalidRequest('Invalid $skiptoken');
  return Number(found[1]);
}
