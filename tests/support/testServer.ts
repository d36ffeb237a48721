import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Server } from 'restify';
import { createTokenCheck } from '../../bot/access/authenticate';
import { createServer } from '../../bot/server';
import type { Services } from '../../bot/services/createServices';
import type { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { AppError } from '../../shared/AppError';
import { createReadableLogger } from './readableLogger';
import { CLIENT, TENANT } from './testIssuer';

/** A file that lies beside the tabs and must never be served. */
export const SECRET = 'nobody outside may read this';

/** The product's server on a free port. */
export interface TestServer {
  server: Server;
  url: string;
  /** The server's own log so far. */
  lines: ReturnType<typeof createReadableLogger>['lines'];
  /** How many streams of changes are open. */
  readonly streams: number;
  close(): Promise<void>;
}

async function writeTabs(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'processfabriken-tabs-'));
  await mkdir(path.join(folder, 'tabs', 'assets'), { recursive: true });
  const head = '<meta name="teams-host-origins" content="">';
  await writeFile(
    path.join(folder, 'tabs', 'index.html'),
    `<!doctype html><html lang="sv"><head>${head}</head></html>`,
  );
  await writeFile(path.join(folder, 'tabs', 'assets', 'app-1a2b.js'), `export const text = '${'å'.repeat(2000)}';`);
  await writeFile(path.join(folder, 'secret.txt'), SECRET);
  return folder;
}

interface Parts {
  store: SharePointLists;
  services: Services;
  entraBaseUrl: string;
  bodyWithinMs?: number | undefined;
}

/** Starts the product's server over real lists; the bot's own endpoint is tested elsewhere. */
export async function startTestServer({ store, services, entraBaseUrl, bodyWithinMs }: Parts): Promise<TestServer> {
  const folder = await writeTabs();
  const { logger, lines } = createReadableLogger();
  let streams = 0;
  const server = await createServer({
    store,
    services,
    logger,
    checkToken: createTokenCheck({ entraBaseUrl, allowedTenantIds: [TENANT], clientId: CLIENT }),
    connected: (change) => {
      streams += change;
    },
    drawStatusCard: (view, language) => ({
      card: { type: 'AdaptiveCard', title: view.report.title, language },
      at: 'https://teams.microsoft.com/l/channel/19%3Asg%40thread.tacv2/Styrgrupp',
    }),
    channel: {
      checkToken: async () => {
        throw new AppError('unauthenticated');
      },
      process: async () => undefined,
    },
    tabsFolder: path.join(folder, 'tabs'),
    ...(bodyWithinMs ? { bodyWithinMs } : {}),
    hostOrigins: ['http://localhost:3979'],
    contact: undefined,
    isSecure: false,
    isReady: () => true,
    health: { isUp: () => store.outOfReachMs() < 60_000, details: () => ({ ...store.metrics() }) },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is never a string.
  const { port } = server.server.address() as AddressInfo;
  return {
    server,
    lines,
    url: `http://127.0.0.1:${port}`,
    get streams() {
      return streams;
    },
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
