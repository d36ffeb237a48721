import restify, { type Next, type Request, type RequestHandler, type Response, type Server } from 'restify';

const LARGEST_BODY = 1024 * 1024;
/** SharePoint's own limit for a file that is sent in one piece. */
const LARGEST_FILE = 250 * 1024 * 1024;

/** A file on its way into a document library, whatever its type. */
const isFile = (request: Request): boolean => request.method === 'PUT' && /^\/(v1\.0|upload)\//.test(request.url ?? '');

async function readFile(request: Request): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += (piece as Buffer).length;
    if (length <= LARGEST_FILE) pieces.push(piece as Buffer);
  }
  return length > LARGEST_FILE ? Buffer.alloc(0) : Buffer.concat(pieces);
}

/** Lets a server read what is sent to it: JSON and forms, and files as bytes. */
export function readBodies(server: Server): void {
  // restify types it as one or several; it is two: reading and parsing.
  const parsers = restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false }) as RequestHandler[];
  for (const parse of parsers) {
    server.use((request: Request, response: Response, next: Next) =>
      isFile(request) ? next() : parse(request, response, next),
    );
  }
  server.use((request: Request, _response: Response, next: Next) => {
    if (!isFile(request)) return next();
    readFile(request).then(
      (bytes) => {
        request.body = bytes;
        next();
      },
      (error: unknown) => next(error instanceof Error ? error : new Error(String(error))),
    );
  });
}
