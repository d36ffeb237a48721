import { mkdirSync } from 'node:fs';
import path from 'node:path';
import restify, { type Request, type Response } from 'restify';
import { type Fault, registerGraph } from './graph/registerGraph';
import { type Identity, registerIdentity } from './identity/registerIdentity';
import { type LocalSettings, manifestValues } from './settings';
import { type Database, openDatabase } from './sqlite';
import { type BotClient, createBotClient } from './teams/server/botClient';
import { ChannelStore } from './teams/server/channelStore';
import { addConnectorRoutes } from './teams/server/connectorRoutes';
import { conversations } from './teams/server/directory';
import { readManifest } from './teams/server/readManifest';
import { servePage } from './teams/server/servePage';
import { addTeamsApi } from './teams/server/teamsApi';

interface Options {
  settings: LocalSettings;
  /** Folder of the built host page. */
  pageFolder: string;
  clock?: () => Date;
  /** Disturbances for Graph, in tests. */
  faults?: (request: { method: string; path: string }) => Fault | undefined;
}

/** A Microsoft 365 on this machine: Entra, Graph with SharePoint lists, and Teams with its bot channel. */
export interface Microsoft365 {
  url: string;
  database: Database;
  identity: Identity;
  bot: BotClient;
  channel: ChannelStore;
  close(): Promise<void>;
}

const GRAPH_AUDIENCE = 'https://graph.microsoft.com';

function createServer(): restify.Server {
  const server = restify.createServer({ name: 'lokalt-microsoft-365' });
  server.on('restifyError', (...[, , error, done]: [Request, Response, Error, () => void]) => {
    const status = Number(Reflect.get(error, 'statusCode') ?? 500);
    Reflect.set(error, 'toJSON', () => ({
      error: { code: status === 400 ? 'invalidRequest' : 'generalException', message: error.name },
    }));
    done();
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: 1024 * 1024, mapParams: false }));
  return server;
}

/** Starts it on loopback, with its data in one file of the data folder. */
export async function startMicrosoft365(options: Options): Promise<Microsoft365> {
  const { settings, pageFolder, clock = () => new Date(), faults } = options;
  const { microsoft365Url: url, tenantId, botId } = settings;
  mkdirSync(settings.dataFolder, { recursive: true });
  const database = openDatabase(path.join(settings.dataFolder, 'microsoft365.sqlite'));
  const server = createServer();
  const identity = await registerIdentity(server, {
    database,
    clock,
    baseUrl: url,
    tenantId,
    tabClientId: settings.tabClientId,
    botId,
    clientSecrets: { [settings.tabClientId]: settings.graphSecret, [botId]: settings.botSecret },
  });
  const site = new URL(settings.siteUrl);
  registerGraph(server, {
    database,
    clock,
    verifyToken: async (header) => (await identity.verifyAppToken(header, GRAPH_AUDIENCE)) !== undefined,
    site: { hostname: site.hostname, path: site.pathname, displayName: 'Digitala Processer i Fyrbodal' },
    ...(faults ? { faults } : {}),
  });
  const channel = new ChannelStore(database, clock);
  for (const conversation of conversations) channel.ensureConversation(conversation);
  const bot = createBotClient({
    store: channel,
    identity,
    clock,
    botId,
    tenantId,
    serviceUrl: `${url}/channel/`,
    botEndpoint: `${settings.tabEndpoint}/api/messages`,
  });
  addConnectorRoutes(server, { store: channel, identity, botId });
  const app = readManifest('manifest', manifestValues(settings));
  addTeamsApi(server, { store: channel, identity, bot, app, tenantId, botId });
  servePage(server, { folder: pageFolder, tabEndpoint: settings.tabEndpoint });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.microsoft365Port, '127.0.0.1', resolve);
  });
  return {
    url,
    database,
    identity,
    bot,
    channel,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeAllConnections();
      await closed;
      database.close();
    },
  };
}
