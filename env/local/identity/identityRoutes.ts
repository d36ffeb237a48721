import type { JWK, JWTPayload } from 'jose';
import type { Request, Response, Server } from 'restify';

/** What is to be signed. */
export interface SignedClaims {
  issuer: string;
  audience: string;
  claims: JWTPayload;
}

/** How long a token lasts, as Entra's own. */
export const LIFETIME_SECONDS = 3600;

/** Who signs the bot channel's tokens. */
export const CHANNEL_ISSUER = 'https://api.botframework.com';

interface EntraSettings {
  baseUrl: string;
  tenantId: string;
  clientSecrets: Readonly<Record<string, string>>;
  publicKey: JWK;
  sign(what: SignedClaims): Promise<string>;
}

const sendJson = (response: Response, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

function readForm(body: unknown): URLSearchParams {
  if (typeof body === 'string') return new URLSearchParams(body);
  return new URLSearchParams(
    typeof body === 'object' && body !== null ? Object.entries(body).map(([name, value]) => [name, String(value)]) : [],
  );
}

/** The audience of a `.default` scope. */
const audienceOf = (scope: string): string | undefined => /(https:\/\/[^/\s]+)\/\.default/.exec(scope)?.[1];

interface TokenRequest {
  client: string;
  secretIsRight: boolean;
  grant: string | null;
  audience: string | undefined;
}

function readTokenRequest(body: unknown, clientSecrets: Readonly<Record<string, string>>): TokenRequest {
  const form = readForm(body);
  const client = form.get('client_id') ?? '';
  const secret = Object.hasOwn(clientSecrets, client) ? clientSecrets[client] : undefined;
  return {
    client,
    secretIsRight: Boolean(secret) && form.get('client_secret') === secret,
    grant: form.get('grant_type'),
    audience: audienceOf(form.get('scope') ?? ''),
  };
}

/** One tenant's OpenID document, keys and token endpoint, as Entra has them. */
export function addEntraRoutes(server: Server, settings: EntraSettings): void {
  const { baseUrl, tenantId, clientSecrets, publicKey, sign } = settings;
  const issuer = `${baseUrl}/${tenantId}/v2.0`;
  const isTenant = (request: Request): boolean => request.params?.tenant === tenantId;

  server.get('/:tenant/v2.0/.well-known/openid-configuration', async (request: Request, response: Response) => {
    if (!isTenant(request)) return sendJson(response, 400, { error: 'invalid_tenant' });
    const login = `https://login.microsoftonline.com/${tenantId}`;
    return sendJson(response, 200, {
      issuer,
      jwks_uri: `${baseUrl}/${tenantId}/discovery/v2.0/keys`,
      // MSAL insists on https; the product's own network layer leads these back here.
      authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
      token_endpoint: `${login}/oauth2/v2.0/token`,
      end_session_endpoint: `${login}/oauth2/v2.0/logout`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });

  server.get('/:tenant/discovery/v2.0/keys', async (request: Request, response: Response) =>
    isTenant(request)
      ? sendJson(response, 200, { keys: [publicKey] })
      : sendJson(response, 400, { error: 'invalid_tenant' }),
  );

  server.post('/:tenant/oauth2/v2.0/token', async (request: Request, response: Response) => {
    const { client, secretIsRight, grant, audience } = readTokenRequest(request.body, clientSecrets);
    if (!isTenant(request) || !secretIsRight) {
      const description = 'AADSTS7000215: Invalid client secret provided.';
      return sendJson(response, 401, { error: 'invalid_client', error_description: description });
    }
    if (grant !== 'client_credentials' || !audience) {
      const description = 'client_credentials and a .default scope are served here';
      return sendJson(response, 400, { error: 'invalid_request', error_description: description });
    }
    const roles = audience === 'https://graph.microsoft.com' ? { roles: ['Sites.Selected'] } : {};
    const own = { appid: client, azp: client, tid: tenantId, oid: client, sub: client, idtyp: 'app', ver: '2.0' };
    const token = await sign({ issuer, audience, claims: { ...own, ...roles } });
    const lifetime = { expires_in: LIFETIME_SECONDS, ext_expires_in: LIFETIME_SECONDS };
    return sendJson(response, 200, { token_type: 'Bearer', ...lifetime, access_token: token });
  });
}

/** The bot channel's OpenID document and keys, endorsed for Teams. */
export function addChannelDocuments(server: Server, { baseUrl, publicKey }: { baseUrl: string; publicKey: JWK }): void {
  server.get('/botframework/.well-known/openidconfiguration', async (_request: Request, response: Response) =>
    sendJson(response, 200, {
      issuer: CHANNEL_ISSUER,
      jwks_uri: `${baseUrl}/botframework/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  );

  server.get('/botframework/keys', async (_request: Request, response: Response) =>
    sendJson(response, 200, { keys: [{ ...publicKey, endorsements: ['msteams'] }] }),
  );
}
