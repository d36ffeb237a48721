import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response, Server } from 'restify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface PageOptions {
  /** Folder of the built page. */
  folder: string;
  /** Where the tabs are, which the page frames. */
  tabEndpoint: string;
  /** The page's own address. */
  url: string;
}

/** Serves the built host page at `/` and below /teams, and its files under /assets. */
export function servePage(server: Server, { folder, tabEndpoint, url }: PageOptions): void {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    // Nothing is fetched from elsewhere, pictures on cards included: the strip says that nothing leaves this computer.
    "img-src 'self' data:",
    `frame-src ${tabEndpoint}`,
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

  function sendText(response: Response, status: number, text: string): void {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(text);
  }

  async function sendFile(response: Response, file: string, cache: string): Promise<void> {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': cache,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  }

  const page = async (request: Request, response: Response): Promise<void> => {
    // The tabs answer to one host address only, so the page must not be open under another name for it.
    const own = new URL(url);
    if (request.header('host', own.host) !== own.host) {
      response.writeHead(302, { location: `${url}${request.url ?? '/'}` });
      response.end();
      return;
    }
    const index = path.join(folder, 'index.html');
    if (existsSync(index)) await sendFile(response, index, 'no-cache');
    else sendText(response, 503, 'Värdsidan är inte byggd. Kör npm start.');
  };
  server.get('/', page);
  server.get('/teams', page);
  server.get('/teams/*', page);

  server.get('/assets/*', async (request: Request, response: Response) => {
    const file = path.join(folder, 'assets', path.basename(request.path()));
    if (existsSync(file)) await sendFile(response, file, 'public, max-age=31536000, immutable');
    else sendText(response, 404, 'Filen finns inte.');
  });
}
