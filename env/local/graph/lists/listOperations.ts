import { invalidRequest } from '../graphFault';
import { created, GRAPH, type Operation, ok, type Resources, type Work } from '../router';
import { changeList, createList, listsOf, presentList, requireList } from './lists';

/** Lists of the site: all, by name, one, a new one, a change of name. */
export function listOperations({ database, site, clock }: Resources): Operation[] {
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
    { method: 'GET', path: '/sites/{site}/lists', work: all },
    { method: 'POST', path: '/sites/{site}/lists', work: create },
    { method: 'GET', path: '/sites/{site}/lists/{list}', work: one },
    { method: 'PATCH', path: '/sites/{site}/lists/{list}', work: change },
  ];
}
