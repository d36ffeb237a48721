import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import { type Extent, type ListNews, MARK, SYNCED_AT } from '../../shared/api/changed';
import { findList, type ListName, nameOf } from '../../shared/lists';
import type { Services } from '../services/createServices';
import type { ListCopy } from '../services/readList';
import { acceptedEncoding, compressed } from './contentEncoding';
import { createListCopies } from './listCopies';
import type { Call, Route } from './route';

/** The list that an address names. Throws `notFound`. */
export function listName(name: string | undefined): ListName {
  const list = findList(name ?? '');
  if (!list) throw new AppError('notFound');
  return nameOf(list);
}

const extentOf = ({ request }: Call): Extent => (request.query?.rows === 'listed' ? 'listed' : 'whole');

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

async function send(call: Call, body: Buffer, encoded: (encoding: 'br' | 'gzip') => Promise<Buffer | undefined>) {
  const { request, response } = call;
  const encoding = acceptedEncoding(request.header('accept-encoding', ''));
  const small = encoding && (await encoded(encoding));
  if (encoding && small) response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(small ?? body);
}

async function sendNews(call: Call, news: ListNews, where: Pick<ListCopy, 'mark' | 'syncedAt'>): Promise<void> {
  const body = Buffer.from(JSON.stringify(news));
  tellWhere(call.response, where);
  call.response.setHeader('cache-control', 'no-store');
  await send(call, body, (encoding) => compressed(body, encoding));
}

/** Reading lists: all of one, or what has changed in it since a mark, and one record with its parts. */
export function readingRoutes(readList: Services['readList']): Route[] {
  const copyOf = createListCopies();

  async function sendAll(call: Call, of: ListCopy): Promise<void> {
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
    {
      method: 'get',
      path: '/api/lists/:list',
      work: async (call) => {
        const { actor, params, request } = call;
        const list = listName(params.list);
        const extent = extentOf(call);
        const mark: unknown = request.query?.since;
        const found = typeof mark === 'string' ? readList.since(actor, list, { extent, mark }) : undefined;
        if (found?.news) await sendNews(call, found.news, found);
        else await sendAll(call, readList.copy(actor, list, extent));
      },
    },
    {
      method: 'get',
      path: '/api/lists/:list/items/:key',
      work: ({ actor, params }) => readList.record(actor, listName(params.list), params.key ?? ''),
    },
  ];
}
