import type { JWK, JWTPayload } from 'jose';
import type { Request, Response, Server } from 'restify';
import { sendJson } from '../sendJson';

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

const GRAPH = 'https://graph.microsoft.com';

interface EntraSettings {
  baseUrl: string;
  tenantId: string;
  clientSecrets: Readonly<Record<string, string>>;
  /** The app that has been granted Sites.Selected. */
  graphClientId: string;
  publicKey: JWK;
  sign(what: SignedClaims): Promise<string>;
}

function readForm(body: unknown): URLSearchParams {
  if (typeof body === 'string') return new URLSearchParams(body);
  return new URLSearchParams(
    typeof body === 'object' && body !== null ? Object.entries(body).map(([name, value]) => [name, String(value)]) : [],
  );
}

/** The audience of a `.default` scope. */
const audienceOf = (scope: string): string | undefined => /(https:\/\/[^/\s]+)\/\.default/.exec(scope)?.[1];

interface TokenRefusal {
  status: number;
  error: string;
  description: string;
}

/** What a token request asks for: the client and the audience, or the refusal in Entra's words and numbers. */
function readTokenRequest(
  body: unknown,
  clientSecrets: Readonly<Record<string, string>>,
): { client: string; audience: string } | TokenRefusal {
  const form = readForm(body);
  const client = form.get('client_id') ?? '';
  const refuse = (status: number, error: string, description: string): TokenRefusal => ({ status, error, description });
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'AADSTS70003: Only client_credentials is served here.');
  }
  if (!Object.hasOwn(clientSecrets, client)) {
    return refuse(400, 'unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
  }
  if (!clientSecrets[client] || form.get('client_secret') !== clientSecrets[client]) {
    return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  const audience = audienceOf(form.get('scope') ?? '');
  return audience
    ? { client, audience }
    : refuse(400, 'invalid_scope', 'AADSTS1002012: The scope must end with /.default.');
}

const UNKNOWN_TENANT: TokenRefusal = {
  status: 400,
  error: 'invalid_request',
  description: 'AADSTS90002: Tenant not found.',
};

function sendTokenRefusal(response: Response, { status, error, description }: TokenRefusal): void {
  const number = Number(/\d+/.exec(description)?.[0]);
  sendJson(response, status, { error, error_description: description, error_codes: [number] });
}

/** One tenant's OpenID document, keys and token endpoint, as Entra has them. */
export function addEntraRoutes(server: Server, settings: EntraSettings): void {
  const { baseUrl, tenantId, clientSecrets, graphClientId, publicKey, sign } = settings;
  const issuer = `${baseUrl}/${tenantId}/v2.0`;
  const isTenant = (request: Request): boolean =>
    String(request.params?.tenant).toLowerCase() === tenantId.toLowerCase();

  server.get('/:tenant/v2.0/.well-known/openid-configuration', async (request: Request, response: Response) => {
    if (!isTenant(request)) return sendTokenRefusal(response, UNKNOWN_TENANT);
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
    isTenant(request) ? sendJson(response, 200, { keys: [publicKey] }) : sendTokenRefusal(response, UNKNOWN_TENANT),
  );

  server.post('/:tenant/oauth2/v2.0/token', async (request: Request, response: Response) => {
    if (!isTenant(request)) return sendTokenRefusal(response, UNKNOWN_TENANT);
    const asked = readTokenRequest(request.body, clientSecrets);
    if ('error' in asked) return sendTokenRefusal(response, asked);
    const { client, audience } = asked;
    // Only this app has been granted anything in Graph.
    const roles = audience === GRAPH && client === graphClientId ? { roles: ['Sites.Selected'] } : {};
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
