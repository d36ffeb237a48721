import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import { createAppTokens } from './access/appToken';
import { createTokenCheck } from './access/authenticate';
import { createBot } from './chat/createBot';
import type { Config } from './config';
import { createJobs } from './jobs';
import { JobRunner } from './jobs/JobRunner';
import type { Clock, Logger } from './ports';
import { createServer } from './server';
import { createServices, type Services } from './services/createServices';
import { createEventLog } from './services/eventLog';
import { createSubjectChanges } from './services/subjectChanges';
import { createGraphClient } from './sharepoint/graphClient';
import { SharePointLists } from './sharepoint/sharePointLists';
import { SiteFiles } from './sharepoint/siteFiles';
import { createSiteLists } from './sharepoint/siteLists';
import { stopInOrder } from './stopInOrder';
import { untilRead } from './untilRead';

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
  /** Resolves when the lists have been read, however long SharePoint is away; until then whoever comes is told so. Rejects when waiting mends nothing. */
  ready: Promise<void>;
  /** Resolves when every card and every line of the log has been sent. */
  idle(): Promise<void>;
  /** Stops taking requests, finishes what is under way and closes, within ten seconds whatever SharePoint does. */
  close(): Promise<void>;
}

const steady = (): number => performance.now();
/** SharePoint may be silent for so long (ms) before the process says that it is not up. */
const SILENCE_MS = 60_000;

const newKey = (): string => randomUUID();

const wait = async (milliseconds: number): Promise<void> => {
  // A process that has closed its doors does not stay for the sake of a pause.
  await pause(milliseconds, undefined, { ref: false });
};

/** The lists and the document library in SharePoint as the settings say. */
function connect(config: Config, { logger, clock }: Surroundings & { clock: Clock }) {
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  const client = createGraphClient({ graphBaseUrl: config.graph.baseUrl, tokens, fetch, clock });
  const { site, followIntervalMs } = config;
  return {
    store: new SharePointLists({ client, site, clock, logger, followIntervalMs }),
    files: new SiteFiles(client, createSiteLists(client, site)),
  };
}

/** Everything that works on the lists, put together. */
function assemble(
  config: Config,
  { store, files }: ReturnType<typeof connect>,
  given: { logger: Logger; clock: Clock },
) {
  const { logger, clock } = given;
  const log = createEventLog({ store, clock, newKey, wait, logger });
  const changes = createSubjectChanges();
  const services = createServices({
    store,
    files,
    log,
    chat: changes,
    ...{ clock, steady, wait, newKey, logger },
    voteLeaseMs: config.voteLeaseMs,
  });
  const tokens = createAppTokens(
    { clientId: config.bot.id, tenantId: config.bot.tenantId, credential: config.bot.credential },
    { entraBaseUrl: config.entra.baseUrl, fetch },
  );
  const reading = untilRead(store, { logger });
  const bot = createBot({ config, store, services, clock, wait, logger, tokens, reading });
  changes.listen(bot.outbox.subjectChanged);
  const jobs = new JobRunner(
    createJobs({ cards: bot.outbox, votes: services.votes.care, reminding: services.minutes.reminding, store, log }),
    {
      store,
      clock,
      logger,
      holder: newKey(),
    },
  );
  return { log, services, reading, bot, jobs };
}

async function listen(server: Server, { port, environment }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, environment === 'local' ? '127.0.0.1' : undefined, resolve);
  });
  // The address of a listening TCP server is never a string.
  return `http://localhost:${(server.server.address() as AddressInfo).port}`;
}

/** Builds the product from its settings and starts it: opens the port, reads the lists, draws cards that lag behind. */
export async function startProduct(config: Config, surroundings: Surroundings): Promise<Product> {
  const { logger, clock = () => new Date() } = surroundings;
  const site = connect(config, { ...surroundings, clock });
  const { store } = site;
  const { log, services, reading, bot, jobs } = assemble(config, site, { logger, clock });
  const server = await createServer({
    store,
    services,
    logger,
    isReady: () => reading.isDone,
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
    isSecure: config.tabEndpoint.startsWith('https:'),
    contact: config.contact,
    health: {
      isUp: () => reading.isDone && store.outOfReachMs() < SILENCE_MS,
      details: () => ({ logWaiting: log.waiting, ...store.metrics() }),
    },
  });
  const url = await listen(server, config);
  const ready = reading.begin().then((isRead) => {
    if (!isRead) return;
    services.similar.prepare().catch((error: unknown) => logger.error({ err: error }, 'similar rows were not read'));
    bot.outbox.reconcile();
    jobs.start();
  });
  // Whoever does not wait for it learns of it by the log.
  ready.catch((error: unknown) => logger.error({ err: error }, 'the lists could not be read'));
  return {
    url,
    store,
    services,
    ready,
    async idle() {
      await services.votes.doubts.idle();
      await bot.outbox.idle();
      await log.idle();
    },
    async close() {
      reading.stop();
      const { doubts } = services.votes;
      await stopInOrder({ server, jobs, doubts, outbox: bot.outbox, log, store, logger });
    },
  };
}
