import type { Request, Response, Server } from 'restify';
import { AppError } from '../../shared/AppError';
import type { Logger } from '../ports';
import { aboutPages } from './aboutPages';
import { sendError } from './reply';
import { loadFiles, sendFile } from './staticFiles';

interface Dependencies {
  tabsFolder: string;
  hostOrigins: readonly string[];
  logger: Logger;
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Serves the tabs (one page for all of them, hashed assets beside it) and the public pages about the app. */
export async function addPageRoutes(server: Server, { tabsFolder, hostOrigins, logger }: Dependencies): Promise<void> {
  const files = await loadFiles(tabsFolder);
  const index = files.get('/index.html');
  if (!index) throw new Error(`There are no built tabs in ${tabsFolder}. Run the build first.`);
  const html = index.body
    .toString('utf8')
    .replace(/(<meta name="teams-host-origins" content=")[^"]*"/, `$1${escapeAttribute(hostOrigins.join(' '))}"`);
  // The page differs by settings, so it is made here and not compressed ahead; it is one small file.
  const page = {
    ...index,
    body: Buffer.from(html),
    br: undefined,
    gzip: undefined,
    eTag: `${index.eTag.slice(0, -1)}-p"`,
  };

  const sendPage = async (request: Request, response: Response): Promise<void> => sendFile(request, response, page);
  server.get('/tabs/*', sendPage);
  server.get('/tabs', sendPage);
  server.get('/assets/*', async (request: Request, response: Response) => {
    const file = files.get(request.path());
    if (file) sendFile(request, response, file);
    else sendError(request, response, { error: new AppError('notFound'), logger });
  });
  for (const [path, body] of Object.entries(aboutPages)) {
    server.get(path, async (_request: Request, response: Response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(body);
    });
  }
}
