import type { Request, Response, Server } from 'restify';
import { AppError } from '../../shared/AppError';
import { languageOf } from '../../shared/text/language';
import type { Logger } from '../ports';
import { aboutPages, publicPage } from './aboutPages';
import { requestLanguage, sendError } from './reply';
import { loadFiles, sendFile } from './staticFiles';

interface Dependencies {
  tabsFolder: string;
  hostOrigins: readonly string[];
  /** Who answers for the app: a mail address or a web address. */
  contact: string | undefined;
  logger: Logger;
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The public pages about the app, and at the root what this is, for a person who opens the app's address outside Teams. */
function addPublicPages(server: Server, contact: string | undefined): void {
  const send = (response: Response, body: string): void => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(body);
  };
  for (const [path, body] of aboutPages(contact)) {
    server.get(path, async (_request: Request, response: Response) => send(response, body));
  }
  server.get('/', async (request: Request, response: Response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang');
    const language = asked === null ? requestLanguage(request) : languageOf(asked);
    response.setHeader('vary', 'accept-language');
    send(response, publicPage('front', language, contact));
  });
}

/** Serves the tabs (one page for all of them, hashed assets beside it) and the public pages about the app. */
export async function addPageRoutes(
  server: Server,
  { tabsFolder, hostOrigins, contact, logger }: Dependencies,
): Promise<void> {
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
  addPublicPages(server, contact);
}
