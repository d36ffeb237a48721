import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response, Server } from 'restify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the built host page at `/` and its files under /assets. */
export function servePage(server: Server, { folder, tabEndpoint }: { folder: string; tabEndpoint: string }): void {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    `frame-src ${tabEndpoint}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');

  async function send(response: Response, file: string, cache: string): Promise<void> {
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': cache,
      'content-security-policy': policy,
    });
    response.end(await readFile(file));
  }

  server.get('/', async (_request: Request, response: Response) => {
    const index = path.join(folder, 'index.html');
    if (existsSync(index)) return send(response, index, 'no-cache');
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
    return response.end('Värdsidan är inte byggd. Kör npm start.');
  });

  server.get('/assets/*', async (request: Request, response: Response) => {
    const file = path.join(folder, 'assets', path.basename(request.path()));
    if (existsSync(file)) return send(response, file, 'public, max-age=31536000, immutable');
    response.writeHead(404);
    return response.end();
  });
}
