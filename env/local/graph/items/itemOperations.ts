import { refuseUnknown, requireObject } from '../body';
import { invalidRequest } from '../graphFault';
import { columnsOf } from '../lists/columns';
import { requireList } from '../lists/lists';
import {
  created,
  GRAPH,
  type GraphAnswer,
  type GraphRequest,
  type Operation,
  ok,
  type Parts,
  type Resources,
  type Work,
} from '../router';
import { readSelect } from '../select';
import { deltaItems } from './deltaItems';
import { type Context, changeItem, createItem, deleteItem, requireItem } from './items';
import { presentFields, presentItem } from './presentItem';
import { queryItems } from './queryItems';
import { readOptions } from './queryOptions';

const KNOWN = new Set(['fields']);

/** A new or changed item: its fields, and nothing else that can be written here. Throws 400. */
function fieldsOf(body: unknown): unknown {
  const item = requireObject(body);
  refuseUnknown(item, KNOWN, 'listItem');
  if (item.fields === undefined) throw invalidRequest('fields is required');
  return item.fields;
}

/** The rows of a list, and what has changed among them. */
export function itemOperations({ database, site, clock, feed }: Resources): Operation[] {
  const path = '/sites/{site}/lists/{list}/items';
  const contextOf = (parts: Parts): Context => {
    const list = requireList(database, site, parts.list ?? '');
    return { database, list, columns: columnsOf(database, list.id), now: clock(), feed };
  };
  const page =
    (present: typeof queryItems | typeof deltaItems, suffix: string): Work =>
    ({ query, header }, parts) => {
      const context = contextOf(parts);
      const address = `${GRAPH}/sites/${site.id}/lists/${context.list.id}/items${suffix}`;
      const options = readOptions(query, context.columns);
      const place = { site, list: context.list };
      return ok(present({ context, place, options, query, address, prefer: header('prefer') ?? '' }));
    };
  const show: Work = ({ query }, parts) => {
    const context = contextOf(parts);
    const item = requireItem(context, parts.item ?? '');
    return ok(presentItem(item, { site, list: context.list }, readOptions(query, context.columns)));
  };
  const add: Work = ({ body }, parts) => {
    const context = contextOf(parts);
    const item = createItem(context, fieldsOf(body));
    return created(
      presentItem(item, { site, list: context.list }, { expandFields: true, select: undefined, properties: undefined }),
    );
  };
  const changeFields = (request: GraphRequest, parts: Parts, fields: unknown): GraphAnswer => {
    const item = changeItem(contextOf(parts), parts.item ?? '', { fields, ifMatch: request.header('if-match') });
    return ok(presentFields(item));
  };
  return [
    { method: 'GET', path, work: page(queryItems, '') },
    { method: 'POST', path, work: add },
    { method: 'GET', path: `${path}/delta`, work: page(deltaItems, '/delta') },
    { method: 'GET', path: `${path}/{item}`, work: show },
    {
      method: 'PATCH',
      path: `${path}/{item}`,
      work: (request, parts) => changeFields(request, parts, fieldsOf(request.body)),
    },
    {
      method: 'DELETE',
      path: `${path}/{item}`,
      work: (request, parts) => {
        deleteItem(contextOf(parts), parts.item ?? '', request.header('if-match'));
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: `${path}/{item}/fields`,
      work: ({ query }, parts) => ok(presentFields(requireItem(contextOf(parts), parts.item ?? ''), readSelect(query))),
    },
    {
      method: 'PATCH',
      path: `${path}/{item}/fields`,
      work: (request, parts) => changeFields(request, parts, request.body),
    },
  ];
}
