import type { Database } from '../sqlite';
import { addColumn, changeColumn, columnsOf, presentColumn } from './columns';
import { deltaItems } from './deltaItems';
import { invalidRequest, itemNotFound } from './graphFault';
import { type Context, changeItem, createItem, deleteItem, requireItem } from './items';
import { changeList, createList, listsOf, presentList, presentSite, requireList, type Site } from './lists';
import { presentFields, presentItem } from './presentItem';
import { queryItems } from './queryItems';
import { readOptions } from './queryOptions';
import type { GraphAnswer, GraphRequest, Operation } from './router';

interface Dependencies {
  database: Database;
  site: Site;
  clock: () => Date;
  /** How far (ms) the feed of changes is behind; asked at each reading. */
  changeLagMs: () => number;
}

type Parts = Readonly<Record<string, string>>;
type Work = (request: GraphRequest, parts: Parts) => GraphAnswer;

const GRAPH = 'https://graph.microsoft.com/v1.0';
const ok = (body: unknown): GraphAnswer => ({ status: 200, body });
const created = (body: unknown): GraphAnswer => ({ status: 201, body });

const fieldsOf = (body: unknown): unknown => {
  const fields = typeof body === 'object' && body !== null ? Reflect.get(body, 'fields') : undefined;
  if (fields === undefined) throw invalidRequest('fields is required');
  return fields;
};

/** Addresses of a site: by id and by `hostname:/path`. */
function siteOperations({ site }: Dependencies): Operation[] {
  const byId: Work = (_request, parts) => {
    if (parts.site !== site.id && parts.site !== site.hostname) throw itemNotFound('Requested site could not be found');
    return ok(presentSite(site));
  };
  const byPath: Work = (_request, parts) => {
    const path = `/${parts.path?.replace(/:$/, '')}`;
    if (parts.hostname !== site.hostname || path !== site.path) throw itemNotFound('Requested site could not be found');
    return ok(presentSite(site));
  };
  return [
    { method: 'GET', path: '/sites/{hostname}:/{path:rest}', work: byPath },
    { method: 'GET', path: '/sites/{site}', work: byId },
  ];
}

function listOperations({ database, site, clock }: Dependencies, inSite: (work: Work) => Work): Operation[] {
  const all: Work = ({ query }) => {
    const filter = query.get('$filter');
    const named = filter === null ? undefined : /^displayName eq '((?:[^']|'')*)'$/.exec(filter.trim());
    if (filter !== null && !named) throw invalidRequest('Only displayName can be filtered');
    const wanted = named?.[1]?.replaceAll("''", "'").toLowerCase();
    const lists = listsOf(database, site).filter(
      (list) => wanted === undefined || list.displayName.toLowerCase() === wanted,
    );
    const withColumns = query.get('$expand') === 'columns';
    const top = Number(query.get('$top') ?? 100);
    const from = Number(query.get('$skiptoken') ?? 0);
    const next = new URLSearchParams(query);
    next.set('$skiptoken', String(from + top));
    const more = lists.length > from + top;
    return ok({
      ...(more
        ? { '@odata.nextLink': `${GRAPH}/sites/${site.id}/lists?${next.toString().replaceAll('%24', '$')}` }
        : {}),
      value: lists.slice(from, from + top).map((list) => presentList(database, site, { list, withColumns })),
    });
  };
  const one: Work = ({ query }, parts) => {
    const list = requireList(database, site, parts.list ?? '');
    return ok(presentList(database, site, { list, withColumns: query.get('$expand') === 'columns' }));
  };
  const create: Work = ({ body }) => {
    const list = createList(database, site, { body, now: clock() });
    return created(presentList(database, site, { list, withColumns: false }));
  };
  const change: Work = ({ body }, parts) => {
    const list = changeList(database, site, { list: requireList(database, site, parts.list ?? ''), body });
    return ok(presentList(database, site, { list, withColumns: false }));
  };
  return [
    { method: 'GET', path: '/sites/{site}/lists', work: inSite(all) },
    { method: 'POST', path: '/sites/{site}/lists', work: inSite(create) },
    { method: 'GET', path: '/sites/{site}/lists/{list}', work: inSite(one) },
    { method: 'PATCH', path: '/sites/{site}/lists/{list}', work: inSite(change) },
  ];
}

function columnOperations({ database, site }: Dependencies, inSite: (work: Work) => Work): Operation[] {
  const path = '/sites/{site}/lists/{list}/columns';
  const listId = (parts: Parts): string => requireList(database, site, parts.list ?? '').id;
  return [
    {
      method: 'GET',
      path,
      work: inSite(({ query }, parts) => {
        const showHidden = query.get('$select')?.includes('hidden') ?? false;
        const columns = columnsOf(database, listId(parts)).filter((column) => showHidden || !column.hidden);
        return ok({ value: columns.map(presentColumn) });
      }),
    },
    {
      method: 'POST',
      path,
      work: inSite(({ body }, parts) => created(presentColumn(addColumn(database, listId(parts), body)))),
    },
    {
      method: 'PATCH',
      path: `${path}/{column}`,
      work: inSite(({ body }, parts) => {
        const column = changeColumn(database, listId(parts), { id: parts.column ?? '', body });
        return ok(presentColumn(column));
      }),
    },
  ];
}

function itemOperations(
  { database, site, clock, changeLagMs }: Dependencies,
  inSite: (work: Work) => Work,
): Operation[] {
  const path = '/sites/{site}/lists/{list}/items';
  const contextOf = (parts: Parts): Context => {
    const list = requireList(database, site, parts.list ?? '');
    return { database, list, columns: columnsOf(database, list.id), now: clock() };
  };
  const page =
    (present: typeof queryItems | typeof deltaItems, suffix: string): Work =>
    ({ query, header }, parts) => {
      const context = contextOf(parts);
      const address = `${GRAPH}/sites/${site.id}/lists/${context.list.id}/items${suffix}`;
      const options = readOptions(query, context.columns);
      const place = { site, list: context.list };
      return ok(
        present({ context, place, options, query, address, prefer: header('prefer') ?? '', lagMs: changeLagMs() }),
      );
    };
  const show: Work = ({ query }, parts) => {
    const context = contextOf(parts);
    const item = requireItem(context, parts.item ?? '');
    return ok(presentItem(item, { site, list: context.list }, readOptions(query, context.columns)));
  };
  const add: Work = ({ body }, parts) => {
    const context = contextOf(parts);
    const item = createItem(context, fieldsOf(body));
    return created(presentItem(item, { site, list: context.list }, { expandFields: true, select: undefined }));
  };
  const changeFields = (request: GraphRequest, parts: Parts, fields: unknown): GraphAnswer => {
    const item = changeItem(contextOf(parts), parts.item ?? '', { fields, ifMatch: request.header('if-match') });
    return ok(presentFields(item));
  };
  return [
    { method: 'GET', path, work: inSite(page(queryItems, '')) },
    { method: 'POST', path, work: inSite(add) },
    { method: 'GET', path: `${path}/delta`, work: inSite(page(deltaItems, '/delta')) },
    { method: 'GET', path: `${path}/{item}`, work: inSite(show) },
    {
      method: 'PATCH',
      path: `${path}/{item}`,
      work: inSite((request, parts) => changeFields(request, parts, fieldsOf(request.body))),
    },
    {
      method: 'DELETE',
      path: `${path}/{item}`,
      work: inSite((request, parts) => {
        deleteItem(contextOf(parts), parts.item ?? '', request.header('if-match'));
        return { status: 204 };
      }),
    },
    {
      method: 'GET',
      path: `${path}/{item}/fields`,
      work: inSite((_request, parts) => ok(presentFields(requireItem(contextOf(parts), parts.item ?? '')))),
    },
    {
      method: 'PATCH',
      path: `${path}/{item}/fields`,
      work: inSite((request, parts) => changeFields(request, parts, request.body)),
    },
  ];
}

/** Every operation the server knows: sites, lists, columns, items and their changes. */
export function graphOperations(dependencies: Dependencies): Operation[] {
  const { site } = dependencies;
  const inSite =
    (work: Work): Work =>
    (request, parts) => {
      if (parts.site !== site.id) throw itemNotFound('Requested site could not be found');
      return work(request, parts);
    };
  return [
    ...siteOperations(dependencies),
    ...listOperations(dependencies, inSite),
    ...columnOperations(dependencies, inSite),
    ...itemOperations(dependencies, inSite),
  ];
}
