import { refuseUnknown, requireObject } from '../body';
import { invalidRequest } from '../graphFault';
import { columnsOf } from '../lists/columns';
import { requireList } from '../lists/lists';
import { created, GRAPH, type Operation, ok, type Parts, type Resources, type Work } from '../router';
import { readSelect } from '../select';
import type { Site } from '../sites/sites';
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

const path = '/sites/{site}/lists/{list}/items';

type ContextOf = (parts: Parts) => Context;

function readingOperations(site: Site, contextOf: ContextOf): Operation[] {
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
  const showFields: Work = ({ query }, parts) =>
    ok(presentFields(requireItem(contextOf(parts), parts.item ?? ''), readSelect(query)));
  return [
    { method: 'GET', path, work: page(queryItems, '') },
    { method: 'GET', path: `${path}/delta`, work: page(deltaItems, '/delta') },
    { method: 'GET', path: `${path}/{item}`, work: show },
    { method: 'GET', path: `${path}/{item}/fields`, work: showFields },
  ];
}

function writingOperations(site: Site, contextOf: ContextOf): Operation[] {
  const add: Work = ({ body }, parts) => {
    const context = contextOf(parts);
    const everything = { expandFields: true, select: undefined, properties: undefined };
    return created(presentItem(createItem(context, fieldsOf(body)), { site, list: context.list }, everything));
  };
  const change =
    (fields: (body: unknown) => unknown): Work =>
    ({ body, header }, parts) => {
      const wanted = { fields: fields(body), ifMatch: header('if-match') };
      return ok(presentFields(changeItem(contextOf(parts), parts.item ?? '', wanted)));
    };
  const remove: Work = ({ header }, parts) => {
    deleteItem(contextOf(parts), parts.item ?? '', header('if-match'));
    return { status: 204 };
  };
  return [
    { method: 'POST', path, work: add },
    { method: 'PATCH', path: `${path}/{item}`, work: change(fieldsOf) },
    { method: 'PATCH', path: `${path}/{item}/fields`, work: change((body) => body) },
    { method: 'DELETE', path: `${path}/{item}`, work: remove },
  ];
}

/** The rows of a list, and what has changed among them. */
export function itemOperations({ database, site, clock, feed }: Resources): Operation[] {
  const contextOf: ContextOf = (parts) => {
    const list = requireList(database, site, parts.list ?? '');
    return { database, list, columns: columnsOf(database, list.id), now: clock(), feed };
  };
  return [...readingOperations(site, contextOf), ...writingOperations(site, contextOf)];
}
