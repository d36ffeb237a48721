import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import { type Extent, type ListNews, MARK, SYNCED_AT } from '../../shared/api/changed';
import { listEndpoints } from '../../shared/api/endpoints';
import { findList, type ListName, nameOf } from '../../shared/lists';
import type { Services } from '../services/createServices';
import type { ListCopy } from '../services/readList';
import { acceptedEncoding, compressed } from './contentEncoding';
import { createListCopies } from './listCopies';
import { type Route, route } from './route';

const endpoints = listEndpoints();

/** What an answer that is sent as bytes needs of its call. */
interface Sending {
  request: Request;
  response: Response;
}

/** The list that an address names. Throws `notFound`. */
export function listName(name: string): ListName {
  const list = findList(name);
  if (!list) throw new AppError('notFound');
  return nameOf(list);
}

const extentOf = (rows: string | undefined): Extent => (rows === 'listed' ? 'listed' : 'whole');

const isSame = (request: Request, tag: string): boolean =>
  request
    .header('if-none-match', '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));

/** Where the copy reaches to is told beside it: the rows may be the same although the mark has moved on. */
function tellWhere(response: Response, { mark, syncedAt }: Pick<ListCopy, 'mark' | 'syncedAt'>): void {
  response.setHeader(MARK, mark);
  response.setHeader(SYNCED_AT, syncedAt);
  response.setHeader('vary', 'accept-encoding');
}

async function send(call: Sending, body: Buffer, encoded: (encoding: 'br' | 'gzip') => Promise<Buffer | undefined>) {
  const { request, response } = call;
  const encoding = acceptedEncoding(request.header('accept-encoding', ''));
  const small = encoding && (await encoded(encoding));
  if (encoding && small) response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(small ?? body);
}

async function sendNews(call: Sending, news: ListNews, where: Pick<ListCopy, 'mark' | 'syncedAt'>): Promise<void> {
  const body = Buffer.from(JSON.stringify(news));
  tellWhere(call.response, where);
  call.response.setHeader('cache-control', 'no-store');
  await send(call, body, (encoding) => compressed(body, encoding));
}

/** Reading lists: all of one, or what has changed in it since a mark, and one record with its parts. */
export function readingRoutes(readList: Services['readList']): Route[] {
  const copyOf = createListCopies();

  async function sendAll(call: Sending, of: ListCopy): Promise<void> {
    const { request, response } = call;
    const copy = copyOf(of);
    tellWhere(response, of);
    response.setHeader('etag', copy.tag);
    // The browser may keep it for this person, and asks each time whether it still holds.
    response.setHeader('cache-control', 'private, no-cache');
    if (isSame(request, copy.tag)) {
      response.writeHead(304);
      response.end();
      return;
    }
    await send(call, copy.body, copy.as);
  }

  return [
    route(endpoints.rows, async (call) => {
      const { actor, params, query } = call;
      const list = listName(params.list);
      const extent = extentOf(query.rows);
      const found = query.since === undefined ? undefined : readList.since(actor, list, { extent, mark: query.since });
      if (found?.news) await sendNews(call, found.news, found);
      else await sendAll(call, readList.copy(actor, list, extent));
      return undefined;
    }),
    route(endpoints.record, ({ actor, params }) => readList.record(actor, listName(params.list), params.key)),
  ];
}
