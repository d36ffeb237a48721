import type { Request, Response, Server } from 'restify';
import type { Database } from '../sqlite';
import { GraphFault } from './graphFault';
import { presentItem } from './items/presentItem';
import { readItem, type StoredItem } from './items/StoredItem';
import { columnsOf } from './lists/columns';
import { type List, listsOf, requireList } from './lists/lists';
import { sharePointHtml } from './sharePointHtml';
import type { Site } from './sites/sites';

interface Dependencies {
  database: Database;
  site: Site;
}

const PAGE = 200;

const itemsOf = (database: Database, list: List, after: number): StoredItem[] =>
  database
    .all(
      'SELECT * FROM graph_items WHERE list_id = ? AND deleted = 0 AND id > ? ORDER BY id LIMIT ?',
      list.id,
      after,
      PAGE,
    )
    .map(readItem);

const countOf = (database: Database, list: List): number =>
  Number(database.first('SELECT COUNT(*) AS count FROM graph_items WHERE list_id = ? AND deleted = 0', list.id)?.count);

function send(response: Response, page: { type: string; body: string; status?: number }): void {
  response.writeHead(page.status ?? 200, {
    'content-type': `${page.type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(page.body);
}

/** Plain pages that show the site, its lists and their rows, for people; `?format=json` gives the same as JSON. Loopback only, so no sign-in. */
export function addSharePointPages(server: Server, { database, site }: Dependencies): void {
  const html = sharePointHtml(site);

  server.get('/sharepoint', async (request: Request, response: Response) => {
    const lists = listsOf(database, site).map((list) => ({ list, count: countOf(database, list) }));
    const json = new URL(request.url ?? '/', 'http://localhost').searchParams.get('format') === 'json';
    if (!json) return send(response, { type: 'text/html', body: html.site(lists) });
    const body = lists.map(({ list, count }) => ({ id: list.id, displayName: list.displayName, count }));
    return send(response, { type: 'application/json', body: JSON.stringify({ site: site.displayName, lists: body }) });
  });

  server.get('/sharepoint/lists/:list', async (request: Request, response: Response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const list = requireList(database, site, String(request.params?.list));
      const items = itemsOf(database, list, Number(searchParams.get('after') ?? 0) || 0);
      if (searchParams.get('format') === 'json') {
        const options = { expandFields: true, select: undefined, properties: undefined };
        const value = items.map((item) => presentItem(item, { site, list }, options));
        return send(response, { type: 'application/json', body: JSON.stringify({ list: list.displayName, value }) });
      }
      const page = {
        list,
        columns: columnsOf(database, list.id),
        items,
        count: countOf(database, list),
        more: items.length === PAGE,
      };
      return send(response, { type: 'text/html', body: html.list(page) });
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      return send(response, { type: 'text/html', body: html.missing(), status: 404 });
    }
  });
}
