import type { Request, Response, Server } from 'restify';
import { GraphFault, invalidRequest } from '../graphFault';
import type { GraphAnswer, Resources } from '../router';
import { bytesOf } from './contents';
import { driveETag } from './driveItems';
import { mimeTypeOf, presentDriveItem } from './presentDriveItem';
import { addPiece, cancelUpload, uploadStatus } from './uploads';

/** Runs one request with whatever disturbs it, and sends its answer. */
type Answer = (request: Request, response: Response, work: () => GraphAnswer) => Promise<void>;

/** The addresses that are their own permission: pieces of uploads, and downloads. An Authorization header there is refused. */
export function addContentRoutes(
  server: Server,
  { database, site, clock, alterFile }: Resources,
  answer: Answer,
): void {
  const tokenOf = (request: Request): string => {
    if (request.header('authorization')) throw new GraphFault(401, 'unauthenticated', 'No token belongs here');
    // restify types params loosely; they are texts from the address.
    return String((request.params as Record<string, unknown> | undefined)?.token ?? '');
  };
  const addNext = (request: Request): GraphAnswer => {
    const bytes: unknown = request.body;
    if (!(bytes instanceof Uint8Array)) throw invalidRequest('The bytes are missing');
    const piece = { bytes, range: request.header('content-range'), now: clock(), alter: alterFile };
    const added = addPiece(database, tokenOf(request), piece);
    if ('status' in added) return { status: 202, body: added.status };
    const body = presentDriveItem(database, site, added.item);
    return { status: added.isNew ? 201 : 200, body, headers: { etag: driveETag(added.item) } };
  };
  server.put('/upload/:token', async (request, response) => answer(request, response, () => addNext(request)));
  server.get('/upload/:token', async (request, response) =>
    answer(request, response, () => ({ status: 200, body: uploadStatus(database, tokenOf(request), clock()) })),
  );
  server.del('/upload/:token', async (request, response) =>
    answer(request, response, () => {
      cancelUpload(database, tokenOf(request), clock());
      return { status: 204 };
    }),
  );
  server.get('/download/:token/:name', async (request, response) =>
    answer(request, response, () => {
      const { token = '', name = '' } = (request.params ?? {}) as Record<string, string>;
      return { status: 200, content: bytesOf(database, token), headers: { 'content-type': mimeTypeOf(name) } };
    }),
  );
}
