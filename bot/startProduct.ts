import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAppTokens } from './access/appToken';
import { createTokenCheck } from './access/authenticate';
import { createBot } from './chat/createBot';
import type { Config } from './config';
import { createJobs } from './jobs';
import { JobRunner } from './jobs/JobRunner';
import type { Clock, Logger } from './ports';
import { createServer } from './server';
import { createServices, type Services } from './services/createServices';
import { createEventLog, type EventLog } from './services/eventLog';
import { createSubjectChanges } from './services/subjectChanges';
import { createGraphClient } from './sharepoint/graphClient';
import { SharePointLists } from './sharepoint/sharePointLists';

/** What the process gets from outside besides its settings. */
interface Surroundings {
  logger: Logger;
  /** Folder of the built tabs. */
  tabsFolder: string;
  clock?: Clock;
}

/** The running product. */
export interface Product {
  /** Where it listens, for example http://localhost:3978. */
  url: string;
  store: SharePointLists;
  services: Services;
  /** Resolves when every card and every line of the log has been sent. */
  idle(): Promise<void>;
  /** Stops taking requests, finishes what is under way and closes. */
  close(): Promise<void>;
}

const steady = (): number => performance.now();

const newKey = (): string => randomUUID();

const wait = async (milliseconds: number): Promise<void> => {
  await pause(milliseconds);
};

/** The lists in SharePoint as the settings say. */
function connectStore(config: Config, { logger, clock }: Surroundings & { clock: Clock }): SharePointLists {
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  const client = createGraphClient({ graphBaseUrl: config.graph.baseUrl, tokens, fetch, clock });
  return new SharePointLists({ client, site: config.site, clock, logger, followIntervalMs: config.followIntervalMs });
}

/** Builds the product from its settings and starts it: reads the lists, opens the port, draws cards that lag behind. */
export async function startProduct(config: Config, surroundings: Surroundings): Promise<Product> {
  const { logger, clock = () => new Date() } = surroundings;
  const store = connectStore(config, { ...surroundings, clock });
  await store.start();
  const log: EventLog = createEventLog({ store, clock, newKey, wait, logger });
  const changes = createSubjectChanges();
  const services = createServices({
    store,
    log,
    chat: changes,
    ...{ clock, steady, wait, newKey, logger },
    voteLeaseMs: config.voteLeaseMs,
  });
  const botTokens = createAppTokens(
    { clientId: config.bot.id, tenantId: config.bot.tenantId, credential: config.bot.credential },
    { entraBaseUrl: config.entra.baseUrl, fetch },
  );
  const bot = createBot({ config, store, services, clock, wait, logger, tokens: botTokens });
  changes.listen(bot.outbox.subjectChanged);
  const jobs = new JobRunner(createJobs({ cards: bot.outbox, votes: services.votes.care }), {
    store,
    clock,
    logger,
    holder: newKey(),
  });
  const server = await createServer({
    store,
    services,
    logger,
    checkToken: createTokenCheck({
      entraBaseUrl: config.entra.baseUrl,
      allowedTenantIds: config.entra.allowedTenantIds,
      clientId: config.entra.clientId,
    }),
    connected: (change) => store.connected(change),
    drawStatusCard: bot.drawStatusCard,
    channel: bot,
    tabsFolder: surroundings.tabsFolder,
    hostOrigins: config.teamsHostOrigins,
    contact: config.contact,
    health: () => ({ status: 'ok', logWaiting: log.waiting, ...store.metrics() }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.environment === 'local' ? '127.0.0.1' : undefined, resolve);
  });
  jobs.start();
  // The address of a listening TCP server is never a string.
  const { port } = server.server.address() as AddressInfo;
  const idle = async (): Promise<void> => {
    await services.votes.doubts.idle();
    await bot.outbox.idle();
    await log.idle();
  };
  return {
    url: `http://localhost:${port}`,
    store,
    services,
    idle,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Streams never end by themselves.
      server.server.closeAllConnections();
      await closed;
      services.votes.doubts.stop();
      await jobs.stop();
      await idle();
      store.stop();
    },
  };
}
