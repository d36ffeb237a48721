import { ConfigError, readConfig } from '../../bot/config';

const TENANT = '7d2f8f8e-3c1a-4b52-9a75-0c1d2e3f4a5b';
const CLIENT = '11f0c3a4-5b6d-4e7f-8a90-b1c2d3e4f506';
const BOT = '22a1b4c5-6d7e-4f80-91a2-c3d4e5f60718';

const local = {
  TEAMSFX_ENV: 'local',
  TAB_ENDPOINT: 'http://localhost:3978',
  TEAMS_APP_ID: '33b2c5d6-7e8f-4091-a2b3-d4e5f6071829',
  TEAMS_APP_TENANT_ID: TENANT,
  AAD_APP_CLIENT_ID: CLIENT,
  ENTRA_BASE_URL: 'http://localhost:3979',
  GRAPH_AUTH: 'secret',
  SECRET_AAD_APP_CLIENT_SECRET: 'local-only',
  GRAPH_BASE_URL: 'http://localhost:3979',
  SHAREPOINT_SITE_URL: 'https://fyrbodal.sharepoint.com/sites/digitala-processer',
  BOT_ID: BOT,
  BOT_TYPE: 'SingleTenant',
  SECRET_BOT_PASSWORD: 'local-only-too',
  BOT_OPENID_METADATA_URL: 'http://localhost:3979/botframework/.well-known/openidconfiguration',
  TEAMS_HOST_ORIGINS: 'http://localhost:3979',
};

const production = {
  TEAMSFX_ENV: 'dev',
  TAB_ENDPOINT: 'https://processfabriken.azurewebsites.net/',
  TEAMS_APP_ID: local.TEAMS_APP_ID,
  TEAMS_APP_TENANT_ID: TENANT,
  AAD_APP_CLIENT_ID: CLIENT,
  GRAPH_AUTH: 'managedIdentity',
  SHAREPOINT_SITE_URL: local.SHAREPOINT_SITE_URL,
  BOT_ID: BOT,
  BOT_TYPE: 'UserAssignedMsi',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('are read for a computer of one’s own', () => {
    const config = readConfig(local);
    expect(config.port).toBe(3978);
    expect(config.entra).toEqual({
      baseUrl: 'http://localhost:3979',
      tenantId: TENANT,
      allowedTenantIds: [TENANT],
      clientId: CLIENT,
    });
    expect(config.site).toEqual({ hostname: 'fyrbodal.sharepoint.com', path: '/sites/digitala-processer' });
    expect(config.bot.credential).toEqual({ kind: 'secret', secret: 'local-only-too' });
    expect(config.followIntervalMs).toBe(2000);
    expect(config.teamsHostOrigins).toEqual(['http://localhost:3979']);
  });

  it('fall back to Microsoft’s own addresses and to the bot’s managed identity', () => {
    const config = readConfig(production);
    expect(config.entra.baseUrl).toBe('https://login.microsoftonline.com');
    expect(config.graph).toEqual({
      baseUrl: 'https://graph.microsoft.com',
      auth: { tenantId: TENANT, clientId: BOT, credential: { kind: 'managedIdentity' } },
    });
    expect(config.bot.tenantId).toBe(TENANT);
    expect(config.tabEndpoint).toBe('https://processfabriken.azurewebsites.net');
  });

  it('name everything that is missing in one list', () => {
    const problems = problemsOf({});
    for (const name of ['TEAMSFX_ENV', 'TAB_ENDPOINT', 'TEAMS_APP_TENANT_ID', 'GRAPH_AUTH', 'BOT_ID', 'BOT_TYPE']) {
      expect(problems).toContain(`${name} is missing`);
    }
  });

  it('count an empty value as missing', () => {
    expect(problemsOf({ ...production, BOT_ID: ' ' })).toEqual(['BOT_ID is missing']);
  });

  it('name wrong values and contradictions together', () => {
    const problems = problemsOf({ ...local, PORT: 'tea', SECRET_AAD_APP_CLIENT_SECRET: undefined });
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toMatch(/PORT must be .*number[\s\S]*SECRET_AAD_APP_CLIENT_SECRET is missing/);
  });

  it.each([
    ['a secret that is not there', { ...local, SECRET_AAD_APP_CLIENT_SECRET: '' }, 'GRAPH_AUTH=secret needs it'],
    [
      'a certificate without its key',
      { ...production, GRAPH_AUTH: 'certificate', GRAPH_CERTIFICATE_THUMBPRINT: 'ab'.repeat(32) },
      'SECRET_GRAPH_CERTIFICATE_KEY is missing',
    ],
    [
      'a managed identity with a password',
      { ...production, SECRET_BOT_PASSWORD: 'x' },
      'SECRET_BOT_PASSWORD must not be set',
    ],
    ['a single tenant bot without a password', { ...local, SECRET_BOT_PASSWORD: '' }, 'SECRET_BOT_PASSWORD is missing'],
    ['a managed identity that nobody names', { ...local, GRAPH_AUTH: 'managedIdentity' }, 'GRAPH_CLIENT_ID is missing'],
    [
      'http to another computer',
      { ...local, GRAPH_BASE_URL: 'http://graph.example.com' },
      'GRAPH_BASE_URL may begin with http://',
    ],
    ['http outside the local environment', { ...local, TEAMSFX_ENV: 'dev' }, 'ENTRA_BASE_URL may begin with http://'],
    [
      'a host origin with a path',
      { ...local, TEAMS_HOST_ORIGINS: 'https://example.com/teams' },
      'TEAMS_HOST_ORIGINS must be origins',
    ],
    [
      'a site address without a site',
      { ...local, SHAREPOINT_SITE_URL: 'https://fyrbodal.sharepoint.com' },
      'SHAREPOINT_SITE_URL must end with',
    ],
    ['a contact that is no address', { ...local, PUBLIC_CONTACT: 'Sara' }, 'PUBLIC_CONTACT must be a mail address'],
    [
      'a contact that is not https',
      { ...local, PUBLIC_CONTACT: 'http://a.se' },
      'PUBLIC_CONTACT must be a mail address',
    ],
    [
      'a tenant that is not a GUID',
      { ...local, ALLOWED_TENANT_IDS: `${TENANT}, fyrbodal` },
      'ALLOWED_TENANT_IDS must be GUIDs',
    ],
  ])('refuse %s', (_, env, sentence) => {
    expect(problemsOf(env).join('\n')).toContain(sentence);
  });

  it('read a certificate whose line breaks were written as \\n', () => {
    const config = readConfig({
      ...production,
      GRAPH_AUTH: 'certificate',
      GRAPH_CERTIFICATE_THUMBPRINT: 'AB'.repeat(32),
      SECRET_GRAPH_CERTIFICATE_KEY: '-----BEGIN PRIVATE KEY-----\\nMII\\n-----END PRIVATE KEY-----',
    });
    expect(config.graph.auth.clientId).toBe(CLIENT);
    expect(config.graph.auth.credential).toMatchObject({ privateKey: expect.stringContaining('KEY-----\nMII\n') });
  });
});
