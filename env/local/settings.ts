import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { readSecrets } from './secrets';

/** Everything the local Microsoft 365 and the local start need to know. */
export interface LocalSettings {
  environment: string;
  port: number;
  microsoft365Port: number;
  dataFolder: string;
  tenantId: string;
  /** Tenants whose people may come in, with commas between; empty for the tenant alone. */
  allowedTenantIds: string;
  teamsAppId: string;
  tabClientId: string;
  botId: string;
  siteUrl: string;
  logLevel: string;
  followIntervalMs: number | undefined;
  voteLeaseMs: number | undefined;
  /** How far (ms) Graph's feed of changes is behind the rows. */
  changeLagMs: number;
  /** Where the product is reached. */
  tabEndpoint: string;
  /** Where this Microsoft 365 is reached. */
  microsoft365Url: string;
  /** Made at the first start and kept in the data folder, never in the repository. */
  graphSecret: string;
  botSecret: string;
}

/** The local settings cannot be used; the message has everything that is wrong. */
class LocalSettingsError extends Error {}

const FILES = [path.join('env', '.env.local'), path.join('env', '.env.local.user')];
const NEEDED = ['TEAMS_APP_ID', 'TEAMS_APP_TENANT_ID', 'AAD_APP_CLIENT_ID', 'BOT_ID', 'SHAREPOINT_SITE_URL'];
const PORTS = { PORT: '3978', LOCAL_MICROSOFT365_PORT: '3979' } as const;

type Given = Readonly<Record<string, string | undefined>>;

function readGiven(overrides: Readonly<Record<string, string>>): Given {
  const files = FILES.filter((file) => existsSync(file)).map((file) => parseEnv(readFileSync(file, 'utf8')));
  return Object.assign({}, ...files, process.env, overrides) as Record<string, string | undefined>;
}

function problemsOf(given: Given): string[] {
  const missing = NEEDED.filter((name) => !given[name]?.trim()).map((name) => `${name} saknas`);
  const wrong = Object.entries(PORTS)
    .map(([name, fallback]) => [name, given[name] || fallback] as const)
    .filter(([, value]) => !/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    .map(([name, value]) => `${name} ska vara ett tal från 1 till 65535, inte ${value}`);
  return [...missing, ...wrong];
}

/**
 * Reads env/.env.local (and env/.env.local.user, if there is one); the process's own environment wins over the files, and
 * `overrides` over both. Makes the secrets of this machine at the first call. Throws LocalSettingsError with everything that is wrong.
 */
export function localSettings(overrides: Readonly<Record<string, string>> = {}): LocalSettings {
  const given = readGiven(overrides);
  const problems = problemsOf(given);
  if (problems.length > 0) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n');
    throw new LocalSettingsError(`Inställningarna i ${FILES[0]} går inte att använda:\n${list}`);
  }
  const text = (name: string, fallback = ''): string => given[name]?.trim() || fallback;
  const dataFolder = path.resolve(text('DATA_FOLDER', 'data/local'));
  const port = Number(text('PORT', PORTS.PORT));
  const microsoft365Port = Number(text('LOCAL_MICROSOFT365_PORT', PORTS.LOCAL_MICROSOFT365_PORT));
  return {
    environment: text('TEAMSFX_ENV', 'local'),
    port,
    microsoft365Port,
    dataFolder,
    tenantId: text('TEAMS_APP_TENANT_ID'),
    allowedTenantIds: text('ALLOWED_TENANT_IDS'),
    teamsAppId: text('TEAMS_APP_ID'),
    tabClientId: text('AAD_APP_CLIENT_ID'),
    botId: text('BOT_ID'),
    siteUrl: text('SHAREPOINT_SITE_URL'),
    logLevel: text('LOG_LEVEL', 'warn'),
    followIntervalMs: given.FOLLOW_INTERVAL_MS ? Number(given.FOLLOW_INTERVAL_MS) : undefined,
    voteLeaseMs: given.VOTE_LEASE_MS ? Number(given.VOTE_LEASE_MS) : undefined,
    changeLagMs: Number(text('LOCAL_GRAPH_CHANGE_LAG_MS', '0')),
    // Addresses follow the ports, so that overriding a port is enough.
    tabEndpoint: `http://localhost:${port}`,
    microsoft365Url: `http://localhost:${microsoft365Port}`,
    ...readSecrets(dataFolder),
  };
}

/** The exact environment the product is started with; it knows nothing else of this machine. */
export function productEnvironment(settings: LocalSettings): Record<string, string> {
  return {
    TEAMSFX_ENV: settings.environment,
    PORT: String(settings.port),
    LOG_LEVEL: settings.logLevel,
    ...(settings.followIntervalMs === undefined ? {} : { FOLLOW_INTERVAL_MS: String(settings.followIntervalMs) }),
    ...(settings.voteLeaseMs === undefined ? {} : { VOTE_LEASE_MS: String(settings.voteLeaseMs) }),
    TEAMS_APP_ID: settings.teamsAppId,
    TEAMS_APP_TENANT_ID: settings.tenantId,
    ...(settings.allowedTenantIds === '' ? {} : { ALLOWED_TENANT_IDS: settings.allowedTenantIds }),
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

/** The whole environment of a product process of its own: what every process needs, and the product's settings. */
export function processEnvironment(settings: LocalSettings): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...productEnvironment(settings) };
}

/** The values of the manifest's placeholders on this machine. */
export function manifestValues(settings: LocalSettings): Record<string, string> {
  return {
    TEAMSFX_ENV: settings.environment,
    TEAMS_APP_ID: settings.teamsAppId,
    AAD_APP_CLIENT_ID: settings.tabClientId,
    BOT_ID: settings.botId,
    TAB_ENDPOINT: settings.tabEndpoint,
    TAB_DOMAIN: new URL(settings.tabEndpoint).host,
  };
}
