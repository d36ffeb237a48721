import {
  ConfidentialClientApplication,
  type INetworkModule,
  ManagedIdentityApplication,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { AppError } from '../../shared/AppError';
import type { AppIdentity } from '../config';

/** Tokens that say which app calls; one object per identity. */
export interface AppTokens {
  /** A token for a scope such as `https://graph.microsoft.com/.default`; kept until shortly before it expires. Throws AppError unavailable. */
  token(scope: string): Promise<string>;
}

/** What the outside world looks like to the token client. */
interface TokenNetwork {
  /** Where Entra ID is; another address than Microsoft's is used instead of it. */
  entraBaseUrl: string;
  fetch: typeof fetch;
}

const MICROSOFT_LOGIN = 'https://login.microsoftonline.com';
const TIMEOUT_MS = 15_000;

/** MSAL only accepts https authorities, so it always speaks to Microsoft's address and this alone changes where that leads. */
function redirectedNetwork({ entraBaseUrl, fetch }: TokenNetwork): INetworkModule {
  async function send<T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    const response = await fetch(url.replace(MICROSOFT_LOGIN, entraBaseUrl), {
      method,
      ...(options?.headers ? { headers: options.headers } : {}),
      ...(options?.body === undefined ? {} : { body: options.body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // MSAL names the shape of each answer and checks it itself.
    const body = (await response.json()) as T;
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function confidentialClient(identity: AppIdentity, network: TokenNetwork): ConfidentialClientApplication {
  const { credential } = identity;
  return new ConfidentialClientApplication({
    auth: {
      clientId: identity.clientId,
      authority: `${MICROSOFT_LOGIN}/${identity.tenantId}`,
      // A known authority is not looked up at Microsoft first.
      knownAuthorities: [new URL(MICROSOFT_LOGIN).hostname],
      ...(credential.kind === 'secret' ? { clientSecret: credential.secret } : {}),
      ...(credential.kind === 'certificate'
        ? { clientCertificate: { thumbprintSha256: credential.thumbprint, privateKey: credential.privateKey } }
        : {}),
    },
    system: { networkClient: redirectedNetwork(network) },
  });
}

function acquirer(identity: AppIdentity, network: TokenNetwork): (scope: string) => Promise<string | undefined> {
  if (identity.credential.kind === 'managedIdentity') {
    const client = new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: identity.clientId },
    });
    return async (scope) => (await client.acquireToken({ resource: scope.replace(/\/\.default$/, '') })).accessToken;
  }
  const client = confidentialClient(identity, network);
  return async (scope) => (await client.acquireTokenByClientCredential({ scopes: [scope] }))?.accessToken;
}

/** MSAL renews a token five minutes before its end, so one that it has just given is good for so long; looking it up there costs more than the call it is for. */
const KEPT_MS = 60_000;

/** Tokens for one app identity; Graph and the bot's own calls use the same code with different identities. */
export function createAppTokens(identity: AppIdentity, network: TokenNetwork): AppTokens {
  const acquire = acquirer(identity, network);
  const kept = new Map<string, { token: string; until: number }>();
  const asking = new Map<string, Promise<string>>();

  async function ask(scope: string): Promise<string> {
    try {
      const token = await acquire(scope);
      if (token) {
        kept.set(scope, { token, until: performance.now() + KEPT_MS });
        return token;
      }
    } catch (cause) {
      throw new AppError('unavailable', { cause, values: { service: 'Entra ID' } });
    } finally {
      asking.delete(scope);
    }
    throw new AppError('unavailable', { values: { service: 'Entra ID' } });
  }

  return {
    async token(scope) {
      const known = kept.get(scope);
      if (known && performance.now() < known.until) return known.token;
      // Many who need one in the same moment wait for the same.
      const asked = asking.get(scope) ?? ask(scope);
      asking.set(scope, asked);
      return asked;
    },
  };
}
