import {
  AuthenticationHandler,
  Client,
  type GraphRequest,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  type ShouldRetry,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import type { AppTokens } from '../access/appToken';
import { timeLeft, within } from '../deadline';
import type { Clock } from '../ports';
import { GraphFailure, readBareFailure, readGraphError, readRetryAfter } from './graphError';
import { type CallCounts, GraphTransport } from './graphTransport';
import { Reach } from './reach';
import { type BareRequest, sendBare } from './sendBare';

/** The few calls that the app makes to Graph. Paths are as in the documentation, with encoded values; failures are GraphFailure. */
export interface GraphClient {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** `ifMatch` is an eTag with its quotes. */
  patch<T>(path: string, body: unknown, ifMatch?: string): Promise<T>;
  remove(path: string): Promise<void>;
  /** Sends bytes in one piece. */
  put<T>(path: string, content: { bytes: Uint8Array; type: string; ifMatch?: string | undefined }): Promise<T>;
  /** What a path leads to, as bytes that come as they are read. */
  open(path: string): Promise<ReadableStream<Uint8Array>>;
  /** A request to an address that is its own permission, as those of upload sessions are: tried once, without a token. */
  bare<T>(url: string, request: BareRequest): Promise<T>;
  readonly counts: CallCounts;
  /** How long (ms) Graph has not answered at all; 0 when its last answer was one. */
  outOfReachMs(): number;
}

interface Settings {
  /** Microsoft's address, or a local server's. */
  graphBaseUrl: string;
  tokens: AppTokens;
  fetch: typeof fetch;
  clock: Clock;
  /** How long (ms) one call may take with all its attempts; a person is waiting. */
  retryBudgetMs?: number;
  /** How long (ms) one attempt may take. */
  timeoutMs?: number;
  /** First pause (seconds) when the answer does not say how long to wait. */
  retryDelaySeconds?: number;
}

const SCOPE = 'https://graph.microsoft.com/.default';
const MAX_RETRIES = 5;

/** A write that was answered so may have been done: whoever wrote must look before trying again. */
const mayBeDone = ({ status, headers }: Response): boolean =>
  status === 504 || (status === 503 && !headers.has('retry-after'));

/** What is not yet done is tried while the time lasts. */
function retryWithin(budgetMs: number, clock: Clock): ShouldRetry {
  const started = new WeakMap<object, number>();
  return (...[delay, attempt, , options, response]: Parameters<ShouldRetry>) => {
    if (mayBeDone(response) && options?.method !== 'GET') return false;
    const wait = 1000 * (readRetryAfter(response.headers.get('retry-after'), clock()) ?? delay * 2 ** attempt);
    const call = options ?? {};
    const now = performance.now();
    const first = started.get(call) ?? now;
    started.set(call, first);
    return now - first + wait <= budgetMs && wait < timeLeft();
  };
}

function connect(settings: Settings, counts: CallCounts): Client {
  const { tokens, clock, graphBaseUrl, fetch, timeoutMs = 30_000, retryBudgetMs = 20_000 } = settings;
  const authentication = new AuthenticationHandler({ getAccessToken: () => tokens.token(SCOPE) });
  const retry = new RetryHandler(
    new RetryHandlerOptions(settings.retryDelaySeconds ?? 1, MAX_RETRIES, retryWithin(retryBudgetMs, clock)),
  );
  const telemetry = new TelemetryHandler();
  authentication.setNext(retry);
  retry.setNext(telemetry);
  telemetry.setNext(new GraphTransport({ graphBaseUrl, fetch, timeoutMs, counts }));
  return Client.initWithMiddleware({ middleware: authentication, defaultVersion: 'v1.0' });
}

/** Graph answers with an object. A page of HTML, a stream or nothing is somebody else's answer, whatever its status says; the work may be done. */
function requireJson<T>(answer: T): T {
  // The SDK gives the stream of a body that it does not know.
  if (typeof answer === 'object' && answer !== null && !('getReader' in answer)) return answer;
  throw new GraphFailure('uncertain', { status: 200, code: '', message: 'the answer is not JSON' });
}

/** Whoever waits has been told to wait no longer; what was sent may be done. */
function tooLate(): never {
  throw new GraphFailure('uncertain', { status: 0, code: '', message: 'there was no time left' });
}

/** Makes the client that everything in this folder uses. It always speaks to graph.microsoft.com; only the transport may lead elsewhere. */
export function createGraphClient(settings: Settings): GraphClient {
  const counts: CallCounts = {
    kinds: { read: 0, delta: 0, create: 0, update: 0, delete: 0 },
    throttled: 0,
    failed: 0,
  };
  const client = connect(settings, counts);
  const reach = new Reach();
  async function call<T>(path: string, send: (request: GraphRequest) => Promise<T>): Promise<T> {
    try {
      // Asked for here as well, because the SDK loses why there is no token; it is kept, so this costs nothing.
      await within(timeLeft(), settings.tokens.token(SCOPE), tooLate);
      const answer = requireJson(await within(timeLeft(), send(client.api(path)), tooLate));
      reach.answered();
      return answer;
    } catch (caught) {
      const error = readGraphError(caught, settings.clock());
      reach.failed(error);
      throw error;
    }
  }
  return {
    counts,
    outOfReachMs: () => reach.lostMs,
    // The SDK does not know what a path answers; each caller names the shape it reads.
    get: <T>(path: string) => call(path, (request) => request.get() as Promise<T>),
    post: <T>(path: string, body: unknown) => call(path, (request) => request.post(body) as Promise<T>),
    patch: <T>(path: string, body: unknown, ifMatch?: string) =>
      call(path, (request) => {
        if (ifMatch !== undefined) request.header('If-Match', ifMatch);
        return request.patch(body) as Promise<T>;
      }),
    put: <T>(
      path: string,
      { bytes, type, ifMatch }: { bytes: Uint8Array; type: string; ifMatch?: string | undefined },
    ) =>
      call(path, (request) => {
        request.header('Content-Type', type);
        if (ifMatch !== undefined) request.header('If-Match', ifMatch);
        return request.put(bytes) as Promise<T>;
      }),
    async open(path) {
      const answered = await call(path, (request) => request.responseType(ResponseType.RAW).get() as Promise<Response>);
      // The SDK gives a raw answer whatever its status.
      if (!answered.ok) throw await readBareFailure(answered, settings.clock());
      if (!answered.body)
        throw new GraphFailure('uncertain', { status: 200, code: '', message: 'there is no content' });
      return answered.body;
    },
    bare: <T>(url: string, request: BareRequest) => sendBare(url, request, { ...settings, counts }) as Promise<T>,
    async remove(path) {
      await call(path, async (request) => {
        await request.delete();
        return {};
      });
    },
  };
}
