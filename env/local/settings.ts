import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

/** Everything the local Microsoft 365 and the local start need to know. */
export interface LocalSettings {
  environment: string;
  port: number;
  microsoft365Port: number;
  dataFolder: string;
  tenantId: string;
  teamsAppId: string;
  tabClientId: string;
  botId: string;
  siteUrl: string;
  appName: string;
  logLevel: string;
  followIntervalMs: number | undefined;
  /** Where the product is reached. */
  tabEndpoint: string;
  /** Where this Microsoft 365 is reached. */
  microsoft365Url: string;
  /** Made at the first start and kept in the data folder, never in the repository. */
  graphSecret: string;
  botSecret: string;
}

const FILE = path.join('env', '.env.local');
const NEEDED = ['TEAMS_APP_ID', 'TEAMS_APP_TENANT_ID', 'AAD_APP_CLIENT_ID', 'BOT_ID', 'SHAREPOINT_SITE_URL'];

function readSecrets(folder: string): { graph: string; bot: string } {
  const file = path.join(folder, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made = { graph: randomBytes(24).toString('base64url'), bot: randomBytes(24).toString('base64url') };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  // Only the lines above write this file.
  return JSON.parse(readFileSync(file, 'utf8')) as { graph: string; bot: string };
}

/** Reads env/.env.local; the process's own environment wins over the file, and `overrides` over both. Throws one list of what is missing. */
export function localSettings(overrides: Readonly<Record<string, string>> = {}): LocalSettings {
  const fromFile = existsSync(FILE) ? parseEnv(readFileSync(FILE, 'utf8')) : {};
  const given: Record<string, string | undefined> = { ...fromFile, ...process.env, ...overrides };
  const missing = NEEDED.filter((name) => !given[name]);
  if (missing.length > 0) throw new Error(`Det saknas inställningar i ${FILE}: ${missing.join(', ')}`);
  const text = (name: string, fallback = ''): string => given[name] || fallback;
  const dataFolder = path.resolve(text('DATA_FOLDER', 'data/local'));
  const secrets = readSecrets(dataFolder);
  const port = Number(text('PORT', '3978'));
  const microsoft365Port = Number(text('LOCAL_MICROSOFT365_PORT', '3979'));
  return {
    environment: text('TEAMSFX_ENV', 'local'),
    port,
    microsoft365Port,
    dataFolder,
    tenantId: text('TEAMS_APP_TENANT_ID'),
    teamsAppId: text('TEAMS_APP_ID'),
    tabClientId: text('AAD_APP_CLIENT_ID'),
    botId: text('BOT_ID'),
    siteUrl: text('SHAREPOINT_SITE_URL'),
    appName: text('APP_NAME', 'Processfabriken'),
    logLevel: text('LOG_LEVEL', 'warn'),
    followIntervalMs: given.FOLLOW_INTERVAL_MS ? Number(given.FOLLOW_INTERVAL_MS) : undefined,
    // Addresses follow the ports, so that overriding a port is enough.
    tabEndpoint: `http://localhost:${port}`,
    microsoft365Url: `http://localhost:${microsoft365Port}`,
    graphSecret: secrets.graph,
    botSecret: secrets.bot,
  };
}

/** The exact environment the product is started with; it knows nothing else of this machine. */
export function productEnvironment(settings: LocalSettings): Record<string, string> {
  return {
    TEAMSFX_ENV: settings.environment,
    PORT: String(settings.port),
    LOG_LEVEL: settings.logLevel,
    ...(settings.followIntervalMs === undefined ? {} : { FOLLOW_INTERVAL_MS: String(settings.followIntervalMs) }),
    TEAMS_APP_ID: settings.teamsAppId,
    TEAMS_APP_TENANT_ID: settings.tenantId,
    AAD_APP_CLIENT_ID: settings.tabClientId,
    TAB_ENDPOINT: settings.tabEndpoint,
    ENTRA_BASE_URL: settings.microsoft365Url,
    GRAPH_AUTH: 'secret',
    SECRET_AAD_APP_CLIENT_SECRET: settings.graphSecret,
    GRAPH_BASE_URL: settings.microsoft365Url,
    SHAREPOINT_SITE_URL: settings.siteUrl,
    BOT_ID: settings.botId,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: settings.tenantId,
    SECRET_BOT_PASSWORD: settings.botSecret,
    BOT_OPENID_METADATA_URL: `${settings.microsoft365Url}/botframework/.well-known/openidconfiguration`,
    TEAMS_HOST_ORIGINS: settings.microsoft365Url,
  };
}

/** The values of the manifest's placeholders on this machine. */
export function manifestValues(settings: LocalSettings): Record<string, string> {
  return {
    TEAMS_APP_ID: settings.teamsAppId,
    AAD_APP_CLIENT_ID: settings.tabClientId,
    BOT_ID: settings.botId,
    TAB_ENDPOINT: settings.tabEndpoint,
    TAB_DOMAIN: new URL(settings.tabEndpoint).host,
  };
}
