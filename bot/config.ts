import { z } from 'zod';

/** How the process proves to Entra ID which app it is. */
export type AppCredential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; thumbprint: string; privateKey: string }
  | { kind: 'managedIdentity' };

/** One app identity that can ask for tokens. */
export interface AppIdentity {
  clientId: string;
  tenantId: string;
  credential: AppCredential;
}

/** Every setting of the process, checked. */
export interface Config {
  environment: string;
  port: number;
  /** Where the tabs and the API are served, without a final slash. */
  tabEndpoint: string;
  teamsAppId: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How often (ms) lists are followed while a meeting or a vote is open. */
  followIntervalMs: number;
  /** How long (ms) a process takes ballots on one reading of a vote, and so how long closing one takes. */
  voteLeaseMs: number;
  entra: { baseUrl: string; tenantId: string; allowedTenantIds: readonly string[]; clientId: string };
  graph: { baseUrl: string; auth: AppIdentity };
  site: { hostname: string; path: string };
  bot: {
    id: string;
    type: 'UserAssignedMsi' | 'SingleTenant';
    tenantId: string;
    credential: AppCredential;
    openIdMetadataUrl: string;
    tokenIssuer: string;
  };
  /** Further origins that may host the tabs, besides Microsoft's own. */
  teamsHostOrigins: readonly string[];
  /** Who answers for the app, shown on its public pages: a mail address or a web address. */
  contact: string | undefined;
}

/** The settings cannot be used; `problems` has one sentence for each thing to put right. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Record<string, string | undefined>;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const MISSING = 'is missing';

const needed = z.string({ error: MISSING });
const guid = needed.pipe(z.guid('must be a GUID'));
const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const withoutSlash = (text: string): string => text.replace(/\/+$/, '');
const address = (fallback?: string) => {
  const url = z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https://' })
    .transform(withoutSlash);
  return fallback === undefined ? needed.pipe(url) : z.string().default(fallback).pipe(url);
};
const number = (fallback: number, min: number, max: number) =>
  z.coerce
    .number(`must be a number from ${min} to ${max}`)
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)
    .default(fallback);

const settings = z.object({
  TEAMSFX_ENV: needed,
  PORT: number(3978, 1, 65_535),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  FOLLOW_INTERVAL_MS: number(2000, 250, 60_000),
  VOTE_LEASE_MS: number(2000, 250, 60_000),
  TAB_ENDPOINT: address(),
  TEAMS_APP_ID: guid,
  TEAMS_APP_TENANT_ID: guid,
  ALLOWED_TENANT_IDS: z
    .string()
    .transform(list)
    .pipe(z.array(z.guid('must be GUIDs, with commas between')))
    .optional(),
  AAD_APP_CLIENT_ID: guid,
  ENTRA_BASE_URL: address('https://login.microsoftonline.com'),
  GRAPH_AUTH: needed.pipe(
    z.enum(['managedIdentity', 'certificate', 'secret'], { error: 'must be managedIdentity, certificate or secret' }),
  ),
  GRAPH_CLIENT_ID: z.guid('must be a GUID').optional(),
  GRAPH_CERTIFICATE_THUMBPRINT: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be the SHA-256 thumbprint, 64 hexadecimal digits')
    .optional(),
  SECRET_GRAPH_CERTIFICATE_KEY: z
    .string()
    .transform((key) => key.replaceAll('\\n', '\n'))
    .pipe(z.string().includes('PRIVATE KEY', { error: 'must be a private key in PEM form' }))
    .optional(),
  SECRET_AAD_APP_CLIENT_SECRET: z.string().optional(),
  GRAPH_BASE_URL: address('https://graph.microsoft.com'),
  SHAREPOINT_SITE_URL: needed.pipe(
    z
      .url({ protocol: /^https$/, error: 'must be the https address of a SharePoint site' })
      .refine((url) => /^\/(sites|teams)\/[^/]+\/?$/.test(new URL(url).pathname), {
        error: 'must end with /sites/ or /teams/ and the name of the site',
      }),
  ),
  BOT_ID: guid,
  BOT_TYPE: needed.pipe(
    z.enum(['UserAssignedMsi', 'SingleTenant'], { error: 'must be UserAssignedMsi or SingleTenant' }),
  ),
  BOT_TENANT_ID: z.guid('must be a GUID').optional(),
  SECRET_BOT_PASSWORD: z.string().optional(),
  BOT_OPENID_METADATA_URL: address('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  BOT_TOKEN_ISSUER: z.string().default('https://api.botframework.com'),
  TEAMS_HOST_ORIGINS: z.string().default('').transform(list),
  PUBLIC_CONTACT: z
    .union([z.email(), z.url({ protocol: /^https$/ })], {
      error: 'must be a mail address, or a web address that begins with https://',
    })
    .optional(),
});

type Settings = z.output<typeof settings>;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function unsafeAddresses(env: Environment): string[] {
  const hosts = list(env.TEAMS_HOST_ORIGINS ?? '').map((origin) => ['TEAMS_HOST_ORIGINS', origin] as const);
  const single = ['TAB_ENDPOINT', 'ENTRA_BASE_URL', 'GRAPH_BASE_URL', 'BOT_OPENID_METADATA_URL'].map(
    (name) => [name, env[name] ?? ''] as const,
  );
  return [...single, ...hosts].flatMap(([name, value]) => {
    if (!URL.canParse(value) || new URL(value).protocol !== 'http:') return [];
    if (env.TEAMSFX_ENV === 'local' && LOOPBACK.has(new URL(value).hostname)) return [];
    return [`${name} may begin with http:// only for this computer itself and with TEAMSFX_ENV=local`];
  });
}

/** What single settings cannot tell: combinations that are incomplete or speak against each other. */
function contradictions(env: Environment): string[] {
  const problems = unsafeAddresses(env);
  const when = (wrong: boolean, problem: string) => {
    if (wrong) problems.push(problem);
  };
  const certificate = ['GRAPH_CERTIFICATE_THUMBPRINT', 'SECRET_GRAPH_CERTIFICATE_KEY'];
  when(
    env.GRAPH_AUTH === 'secret' && !env.SECRET_AAD_APP_CLIENT_SECRET,
    `SECRET_AAD_APP_CLIENT_SECRET ${MISSING}, and GRAPH_AUTH=secret needs it`,
  );
  for (const name of certificate) {
    when(env.GRAPH_AUTH === 'certificate' && !env[name], `${name} ${MISSING}, and GRAPH_AUTH=certificate needs it`);
  }
  when(
    env.GRAPH_AUTH === 'managedIdentity' && !env.GRAPH_CLIENT_ID && env.BOT_TYPE !== 'UserAssignedMsi',
    `GRAPH_CLIENT_ID ${MISSING}: with GRAPH_AUTH=managedIdentity it says which identity, unless the bot has one`,
  );
  when(
    env.BOT_TYPE === 'UserAssignedMsi' && Boolean(env.SECRET_BOT_PASSWORD),
    'SECRET_BOT_PASSWORD must not be set with BOT_TYPE=UserAssignedMsi, which has no password',
  );
  when(
    env.BOT_TYPE === 'SingleTenant' && !env.SECRET_BOT_PASSWORD,
    `SECRET_BOT_PASSWORD ${MISSING}, and BOT_TYPE=SingleTenant needs it`,
  );
  for (const origin of list(env.TEAMS_HOST_ORIGINS ?? '')) {
    when(!isOrigin(origin), `TEAMS_HOST_ORIGINS must be origins such as https://example.com, not ${origin}`);
  }
  return problems;
}

function graphIdentity(given: Settings): AppIdentity {
  const tenantId = given.TEAMS_APP_TENANT_ID;
  const clientId = given.GRAPH_CLIENT_ID ?? given.AAD_APP_CLIENT_ID;
  if (given.GRAPH_AUTH === 'managedIdentity') {
    // An app registration has no managed identity; the bot's own is the one at hand.
    return { tenantId, clientId: given.GRAPH_CLIENT_ID ?? given.BOT_ID, credential: { kind: 'managedIdentity' } };
  }
  if (given.GRAPH_AUTH === 'secret') {
    return { tenantId, clientId, credential: { kind: 'secret', secret: given.SECRET_AAD_APP_CLIENT_SECRET ?? '' } };
  }
  const thumbprint = given.GRAPH_CERTIFICATE_THUMBPRINT ?? '';
  const privateKey = given.SECRET_GRAPH_CERTIFICATE_KEY ?? '';
  return { tenantId, clientId, credential: { kind: 'certificate', thumbprint, privateKey } };
}

function group(given: Settings): Config {
  const site = new URL(given.SHAREPOINT_SITE_URL);
  const tenantId = given.TEAMS_APP_TENANT_ID;
  return {
    environment: given.TEAMSFX_ENV,
    port: given.PORT,
    tabEndpoint: given.TAB_ENDPOINT,
    teamsAppId: given.TEAMS_APP_ID,
    logLevel: given.LOG_LEVEL,
    followIntervalMs: given.FOLLOW_INTERVAL_MS,
    voteLeaseMs: given.VOTE_LEASE_MS,
    entra: {
      baseUrl: given.ENTRA_BASE_URL,
      tenantId,
      allowedTenantIds: given.ALLOWED_TENANT_IDS ?? [tenantId],
      clientId: given.AAD_APP_CLIENT_ID,
    },
    graph: { baseUrl: given.GRAPH_BASE_URL, auth: graphIdentity(given) },
    site: { hostname: site.hostname, path: withoutSlash(site.pathname) },
    bot: {
      id: given.BOT_ID,
      type: given.BOT_TYPE,
      tenantId: given.BOT_TENANT_ID ?? tenantId,
      credential:
        given.BOT_TYPE === 'UserAssignedMsi'
          ? { kind: 'managedIdentity' }
          : { kind: 'secret', secret: given.SECRET_BOT_PASSWORD ?? '' },
      openIdMetadataUrl: given.BOT_OPENID_METADATA_URL,
      tokenIssuer: given.BOT_TOKEN_ISSUER,
    },
    teamsHostOrigins: given.TEAMS_HOST_ORIGINS,
    contact: given.PUBLIC_CONTACT,
  };
}

/** Reads the settings from environment variables. Throws ConfigError with everything that is wrong, not only the first. */
export function readConfig(env: Environment): Config {
  const given: Environment = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  const wrong = parsed.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`) ?? [];
  const problems = [...new Set([...wrong, ...contradictions(given)])];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return group(parsed.data);
}
