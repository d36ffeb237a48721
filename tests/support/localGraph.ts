import restify from 'restify';
import type { Logger } from '../../bot/ports';
import { createGraphClient, type GraphClient } from '../../bot/sharepoint/graphClient';
import { provision } from '../../bot/sharepoint/provision';
import { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { setOpen } from '../../env/local/graph/drives/openFiles';
import { expireDeltaTokens } from '../../env/local/graph/lists/lists';
import { registerGraph } from '../../env/local/graph/registerGraph';
import type { Fault } from '../../env/local/graph/runWithFault';
import { readBodies } from '../../env/local/readBodies';
import { type Database, openDatabase } from '../../env/local/sqlite';
import type { ListDefinition } from '../../shared/schema/defineList';

const TOKEN = 'a-token-that-the-test-server-accepts';
const SITE = { hostname: 'fyrbodal.sharepoint.com', path: '/sites/digitala-processer' };

/** A logger that says nothing. */
export const quietLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface StoreOptions {
  client?: GraphClient;
  clock?: () => Date;
  followIntervalMs?: number;
  /** Goes on following by itself; whoever asks for that stops it. */
  following?: boolean;
}

/** The local Graph server with a site and nothing in it, on a free port, in memory. */
export interface LocalGraph {
  url: string;
  site: { hostname: string; path: string };
  database: Database;
  /** A new client, as another process would have; `retryBudgetMs` 0 means that nothing is tried again. */
  client(options?: { retryBudgetMs?: number; fetch?: typeof fetch }): GraphClient;
  /** Makes lists, all of the app's when none are named. */
  provision(lists?: readonly ListDefinition[]): Promise<void>;
  /** A new store that has read everything and follows nothing by itself. */
  store(options?: StoreOptions): Promise<SharePointLists>;
  /** Changes or deletes a row past the app, as somebody does in SharePoint itself. */
  byHand(list: ListDefinition, id: string, change: Record<string, unknown> | 'delete'): Promise<void>;
  /** Disturbs the next request that fits, once for each fault given. */
  disturb(method: string, path: RegExp, ...faults: Fault[]): void;
  /** Nothing that was asked for disturbs any more. */
  calm(): void;
  /** From now on the change feed shows nothing younger than this (ms). */
  lag(milliseconds: number): void;
  /** From now on Office files are changed when they are taken in, as SharePoint does. */
  alterOfficeFiles(): void;
  /** Somebody opens a file of the library in Word, by its name, or closes it. */
  openInWord(name: string, open?: boolean): void;
  /** Makes the change log's links of all lists stale. */
  forgetChanges(): void;
  close(): Promise<void>;
}

interface Disturbance {
  method: string;
  path: RegExp;
  fault: Fault;
}

function listen(server: restify.Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

/** Starts a local Graph server of its own for a test. */
export async function startLocalGraph(clock: () => Date = () => new Date()): Promise<LocalGraph> {
  const database = openDatabase(':memory:');
  const server = restify.createServer();
  readBodies(server);
  const disturbances: Disturbance[] = [];
  let changeLagMs = 0;
  let altersOfficeFiles = false;
  registerGraph(server, {
    database,
    clock,
    verifyToken: async (header) => header === `Bearer ${TOKEN}`,
    site: { ...SITE, displayName: 'Digitala processer' },
    changeLagMs: () => changeLagMs,
    altersOfficeFiles: () => altersOfficeFiles,
    faults: ({ method, path }) => {
      const index = disturbances.findIndex((one) => one.method === method && one.path.test(path));
      return index < 0 ? undefined : disturbances.splice(index, 1)[0]!.fault;
    },
  });
  const url = await listen(server);

  const client: LocalGraph['client'] = (options = {}) =>
    createGraphClient({
      graphBaseUrl: url,
      tokens: { token: async () => TOKEN },
      fetch: options.fetch ?? fetch,
      clock: () => new Date(),
      retryBudgetMs: options.retryBudgetMs ?? 5000,
      retryDelaySeconds: 0,
    });

  return {
    url,
    site: SITE,
    database,
    client,
    async byHand(list, id, change) {
      const hand = client();
      const item = `${await createSiteLists(hand, SITE).listPath(list)}/items/${id}`;
      await (change === 'delete' ? hand.remove(item) : hand.patch(`${item}/fields`, change));
    },
    async provision(lists) {
      const report = await provision(client(), SITE, { logger: quietLogger, ...(lists ? { lists } : {}) });
      if (report.problems.length > 0) throw new Error(report.problems.map((problem) => problem.en).join('\n'));
    },
    async store(options = {}) {
      const store = new SharePointLists({
        client: options.client ?? client(),
        site: SITE,
        clock: options.clock ?? (() => new Date()),
        logger: quietLogger,
        followIntervalMs: options.followIntervalMs ?? 2000,
      });
      await store.start();
      // Otherwise a test says itself when a list is read again.
      if (!options.following) store.stop();
      return store;
    },
    disturb(method, path, ...faults) {
      disturbances.push(...faults.map((fault) => ({ method, path, fault })));
    },
    calm() {
      disturbances.length = 0;
    },
    alterOfficeFiles() {
      altersOfficeFiles = true;
    },
    openInWord(name, open = true) {
      const found = database.first('SELECT id FROM graph_drive_items WHERE name = ?', name);
      if (!found) throw new Error(`there is no file ${name}`);
      setOpen(database, { id: String(found.id) }, open);
    },
    lag(milliseconds) {
      changeLagMs = milliseconds;
    },
    forgetChanges() {
      for (const row of database.all('SELECT id FROM graph_lists')) expireDeltaTokens(database, String(row.id));
    },
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      database.close();
    },
  };
}
