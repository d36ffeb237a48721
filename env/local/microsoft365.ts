import { mkdirSync } from 'node:fs';
import path from 'node:path';
import restify, { type Request, type Response } from 'restify';
import { Disturbances } from './disturbances/Disturbances';
import { addDisturbanceRoutes } from './disturbances/disturbanceRoutes';
import { registerGraph } from './graph/registerGraph';
import type { Fault } from './graph/runWithFault';
import type { Site } from './graph/sites/sites';
import { type Identity, registerIdentity } from './identity/registerIdentity';
import { readBodies } from './readBodies';
import { type LocalSettings, manifestValues } from './settings';
import { type Database, openDatabase } from './sqlite';
import { type BotClient, createBotClient } from './teams/server/botClient';
import { ChannelStore } from './teams/server/channelStore';
import { addConnectorRoutes } from './teams/server/connectorRoutes';
import { Directory } from './teams/server/Directory';
import { createListRows } from './teams/server/listRows';
import { botAccount } from './teams/server/places';
import { readManifest } from './teams/server/readManifest';
import { servePage } from './teams/server/servePage';
import { addTeamsApi } from './teams/server/teamsApi';

interface Options {
  settings: LocalSettings;
  /** Folder of the built host page. */
  pageFolder: string;
  /** Folder of the app's manifest; `manifest` unless said. */
  manifestFolder?: string;
  /** The time that messages and rows get. Tokens always go by the computer's own clock, as whoever checks them does. */
  clock?: () => Date;
  /** Single disturbances for Graph, in tests; those that are asked for over HTTP come besides. */
  faults?: (request: { method: string; path: string }) => Fault | undefined;
}

/** A Microsoft 365 on this machine: Entra, Graph with SharePoint lists, and Teams with its bot channel. */
export interface Microsoft365 {
  url: string;
  database: Database;
  identity: Identity;
  bot: BotClient;
  channel: ChannelStore;
  disturbances: Disturbances;
  close(): Promise<void>;
}

const GRAPH_AUDIENCE = 'https://graph.microsoft.com';

function createServer(): restify.Server {
  const server = restify.createServer({ name: 'lokalt-microsoft-365', maxParamLength: 512 });
  server.on('restifyError', (...[, , error, done]: [Request, Response, Error, () => void]) => {
    const status = Number(Reflect.get(error, 'statusCode') ?? 500);
    if (status >= 500) console.error(error);
    // The error's own text may tell of code and files.
    Reflect.set(error, 'toJSON', () => ({
      error: { code: status >= 500 ? 'generalException' : 'invalidRequest', message: error.name },
    }));
    done();
  });
  readBodies(server);
  return server;
}

function listen(server: restify.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} används redan. Stäng det som använder den, eller sätt LOCAL_MICROSOFT365_PORT.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

interface Base {
  server: restify.Server;
  database: Database;
  clock: () => Date;
  disturbances: Disturbances;
}

/** Entra and Graph. */
async function addDirectory(
  { server, database, clock, disturbances }: Base,
  { settings, faults }: Options,
): Promise<{ identity: Identity; site: Site }> {
  const { microsoft365Url, tenantId, tabClientId, botId } = settings;
  const identity = await registerIdentity(server, {
    database,
    clock: () => new Date(),
    baseUrl: microsoft365Url,
    tenantId,
    tabClientId,
    botId,
    clientSecrets: { [tabClientId]: settings.graphSecret, [botId]: settings.botSecret },
  });
  const address = new URL(settings.siteUrl);
  const site = registerGraph(server, {
    database,
    clock,
    verifyToken: async (header) => {
      const claims = await identity.verifyAppToken(header, GRAPH_AUDIENCE);
      return Array.isArray(claims?.roles) && claims.roles.includes('Sites.Selected');
    },
    site: { hostname: address.hostname, path: address.pathname, displayName: 'Digitala Processer i Fyrbodal' },
    altersOfficeFiles: () => disturbances.settings.graph.altersOfficeFiles,
    faults: (request) => faults?.(request) ?? disturbances.forGraph(request),
    changeLagMs: () => Math.max(settings.changeLagMs, disturbances.settings.graph.changeLagMs),
  });
  return { identity, site };
}

/** Teams: the bot channel, the host page and its API. */
function addTeams(
  { server, database, clock, disturbances }: Base,
  options: Options & { identity: Identity; site: Site },
) {
  const { settings, identity, site, pageFolder, manifestFolder = 'manifest' } = options;
  const { microsoft365Url: url, tabEndpoint, tenantId, botId } = settings;
  const app = readManifest(manifestFolder, manifestValues(settings));
  const account = botAccount(botId, app.name);
  const store = new ChannelStore(database, clock);
  const rows = createListRows(database, site);
  const directory = new Directory(rows, tenantId);
  for (const conversation of directory.conversations()) store.ensureConversation(conversation);
  const bot = createBotClient({
    store,
    identity,
    clock,
    bot: account,
    tenantId,
    directory,
    serviceUrl: `${url}/channel/`,
    botEndpoint: `${tabEndpoint}/api/messages`,
    disturbances,
  });
  addConnectorRoutes(server, { store, identity, botId, bot: account, tenantId, directory, disturbances });
  addDisturbanceRoutes(server, disturbances);
  addTeamsApi(server, {
    ...{ store, identity, bot, botAccount: account, clock, app, tenantId, botId },
    ...{ rows, directory },
    places: { product: tabEndpoint, microsoft365: url },
  });
  servePage(server, { folder: pageFolder, tabEndpoint, url });
  return { bot, channel: store };
}

/** Starts it on loopback, with its data in one file of the data folder. */
export async function startMicrosoft365(options: Options): Promise<Microsoft365> {
  const { settings, clock = () => new Date() } = options;
  mkdirSync(settings.dataFolder, { recursive: true });
  const database = openDatabase(path.join(settings.dataFolder, 'microsoft365.sqlite'));
  try {
    const server = createServer();
    const disturbances = new Disturbances();
    const base = { server, database, clock, disturbances };
    const { identity, site } = await addDirectory(base, options);
    const teams = addTeams(base, { ...options, identity, site });
    await listen(server, settings.microsoft365Port);
    return {
      url: settings.microsoft365Url,
      database,
      identity,
      disturbances,
      ...teams,
      async close() {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.server.closeAllConnections();
        await closed;
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
