import type { Request, Response, Server } from 'restify';
import type { Database } from '../sqlite';
import { bytesOf } from './drives/contents';
import { ensureDrive, requireDriveItem } from './drives/driveItems';
import { filesNamedIn, filesOf } from './drives/filesOf';
import { setOpen } from './drives/openFiles';
import { mimeTypeOf } from './drives/presentDriveItem';
import { GraphFault, itemNotFound } from './graphFault';
import { keepVersions, versionsOf } from './items/itemVersions';
import { presentItem } from './items/presentItem';
import { readItem, type StoredItem } from './items/StoredItem';
import { type Column, columnsOf } from './lists/columns';
import { type List, listsOf, requireList } from './lists/lists';
import { missingHtml, siteHtml } from './sharePointHtml';
import { libraryHtml } from './sharePointLibraryHtml';
import { type ItemView, itemHtml, listHtml, type Order, versionsHtml } from './sharePointListHtml';
import type { Site } from './sites/sites';

interface Dependencies {
  database: Database;
  site: Site;
}

const PAGE = 200;

const LIVE = 'FROM graph_items WHERE list_id = ? AND deleted = 0';

const countOf = (database: Database, list: List): number =>
  Number(database.first(`SELECT COUNT(*) AS count ${LIVE}`, list.id)?.count);

const changedAt = (database: Database, list: List): string =>
  String(database.first(`SELECT MAX(modified) AS last ${LIVE}`, list.id)?.last ?? list.modified);

const queryOf = (request: Request): URLSearchParams => new URL(request.url ?? '/', 'http://localhost').searchParams;

/** The order asked for, if the list has such a column. */
function readOrder(query: URLSearchParams, columns: readonly Column[]): Order {
  const asked = query.get('sort') ?? 'Id';
  const known = asked === 'Modified' || columns.some(({ name }) => name === asked);
  return { column: known ? asked : 'Id', descending: query.get('desc') === '1' };
}

function itemsOf(database: Database, list: List, { order, page }: { order: Order; page: number }): StoredItem[] {
  const way = order.descending ? 'DESC' : 'ASC';
  const own = { Id: 'id', Modified: 'modified' }[order.column];
  const by = own ? `${own} ${way}` : `json_extract(fields, '$.' || ?) COLLATE NOCASE ${way}, id`;
  const values = own ? [list.id] : [list.id, order.column];
  return database
    .all(`SELECT * ${LIVE} ORDER BY ${by} LIMIT ? OFFSET ?`, ...values, PAGE, (page - 1) * PAGE)
    .map(readItem);
}

function send(response: Response, page: { type: string; body: string; status?: number }): void {
  response.writeHead(page.status ?? 200, {
    'content-type': `${page.type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(page.body);
}

const sendHtml = (response: Response, body: string): void => send(response, { type: 'text/html', body });
const sendJson = (response: Response, body: unknown): void =>
  send(response, { type: 'application/json', body: JSON.stringify(body) });

/** Every row of a list as Graph presents it, for scripts. */
function sendRows(response: Response, { database, site }: Dependencies, list: List): void {
  const options = { expandFields: true, select: undefined, properties: undefined };
  const order = { column: 'Id', descending: false };
  const value = itemsOf(database, list, { order, page: 1 }).map((item) => presentItem(item, { site, list }, options));
  sendJson(response, { list: list.displayName, value });
}

function sendList(request: Request, response: Response, { database, site }: Dependencies): void {
  const query = queryOf(request);
  const list = requireList(database, site, String(request.params?.list));
  if (query.get('format') === 'json') {
    sendRows(response, { database, site }, list);
    return;
  }
  const columns = columnsOf(database, list.id);
  const count = countOf(database, list);
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1));
  const order = readOrder(query, columns);
  const items = itemsOf(database, list, { order, page });
  const all = query.get('all') === '1';
  sendHtml(response, listHtml(site, { list, columns, items, count, page, pages, order, all }));
}

function viewOf(request: Request, { database, site }: Dependencies): ItemView {
  const list = requireList(database, site, String(request.params?.list));
  const columns = columnsOf(database, list.id);
  const row = database.first(`SELECT * ${LIVE} AND id = ?`, list.id, Number(request.params?.item) || 0);
  if (!row) throw itemNotFound();
  const item = readItem(row);
  const files = filesNamedIn(filesOf(database, site), item.fields);
  return { list, columns, item, versions: versionsOf(database, list.id, item), files };
}

/** A file as whoever follows its link gets it. */
function sendFile(request: Request, response: Response, { database, site }: Dependencies): void {
  const item = requireDriveItem(database, ensureDrive(database, site), String(request.params?.file));
  if (item.content === null) throw itemNotFound();
  response.writeHead(200, {
    'content-type': mimeTypeOf(item.name),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(item.name)}`,
    'cache-control': 'no-store',
  });
  response.end(bytesOf(database, item.content));
}

/** Somebody opens a file in Word, or closes it; only from these pages. */
function openInWord(request: Request, response: Response, { database, site }: Dependencies): void {
  const [file, way] = [String(request.params?.file), String(request.params?.way)];
  if (request.header('sec-fetch-site') === 'cross-site' || !['open', 'close'].includes(way)) throw itemNotFound();
  setOpen(database, requireDriveItem(database, ensureDrive(database, site), file), way === 'open');
  response.writeHead(303, { location: '/sharepoint/documents' });
  response.end();
}

/** Pages that show the site, its lists, items and their versions to people; `?format=json` gives lists and rows as JSON. Loopback only, so no sign-in. */
export function addSharePointPages(server: Server, dependencies: Dependencies): void {
  const { database, site } = dependencies;
  keepVersions(database);
  type Work = (request: Request, response: Response) => void;
  const answering =
    (work: Work) =>
    async (request: Request, response: Response): Promise<void> => {
      try {
        work(request, response);
      } catch (error) {
        if (!(error instanceof GraphFault)) throw error;
        const { item, file } = (request.params ?? {}) as Record<string, string | undefined>;
        const body = missingHtml(site, file ? 'Filen' : item ? 'Objektet' : 'Listan');
        send(response, { type: 'text/html', body, status: 404 });
      }
    };
  const get = (path: string, work: Work): void => void server.get(path, answering(work));
  get('/sharepoint', (request, response) => {
    const lists = listsOf(database, site).map((list) => ({
      list,
      count: countOf(database, list),
      changed: changedAt(database, list),
    }));
    const files = filesOf(database, site).length;
    if (queryOf(request).get('format') !== 'json') return sendHtml(response, siteHtml(site, lists, files));
    const told = lists.map(({ list, count }) => ({ id: list.id, displayName: list.displayName, count }));
    return sendJson(response, { site: site.displayName, lists: told });
  });
  get('/sharepoint/documents', (_request, response) => sendHtml(response, libraryHtml(site, filesOf(database, site))));
  get('/sharepoint/files/:file', (request, response) => sendFile(request, response, dependencies));
  const post = (path: string, work: Work): void => void server.post(path, answering(work));
  post('/sharepoint/files/:file/:way', (request, response) => openInWord(request, response, dependencies));
  get('/sharepoint/lists/:list', (request, response) => sendList(request, response, dependencies));
  get('/sharepoint/lists/:list/items/:item', (request, response) =>
    sendHtml(response, itemHtml(site, viewOf(request, dependencies))),
  );
  get('/sharepoint/lists/:list/items/:item/versions', (request, response) =>
    sendHtml(response, versionsHtml(site, viewOf(request, dependencies))),
  );
}
