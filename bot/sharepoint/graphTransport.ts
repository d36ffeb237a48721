import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { timeLeft } from '../deadline';

/** What a call to Graph was for. */
type CallKind = 'read' | 'delta' | 'create' | 'update' | 'delete';

/** Calls so far, each attempt counted, since every attempt is charged. */
export interface CallCounts {
  kinds: Record<CallKind, number>;
  /** Answers 429, and 503 with a time to wait. */
  throttled: number;
  /** Answers 5xx and calls without any answer. */
  failed: number;
}

interface Settings {
  graphBaseUrl: string;
  fetch: typeof fetch;
  timeoutMs: number;
  counts: CallCounts;
}

const GRAPH = 'https://graph.microsoft.com';
// The form that SharePoint asks for, so that traffic is attributed: how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.
const USER_AGENT = 'NONISV|Fyrbodal|Processfabriken/1.0';

function kindOf(method: string, url: string): CallKind {
  if (method === 'POST') return 'create';
  if (method === 'PATCH' || method === 'PUT') return 'update';
  if (method === 'DELETE') return 'delete';
  return url.includes('/items/delta') ? 'delta' : 'read';
}

function hasGraphForm(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';
  } catch {
    // Not JSON, for example a page of HTML from a gateway: the caller gives it Graph's form.
    return false;
  }
}

/** The SDK loses message and headers of answers that are not in Graph's error form, Retry-After among them. */
async function inGraphForm(response: Response): Promise<Response> {
  const text = await response.text();
  const body = hasGraphForm(text) ? text : JSON.stringify({ error: { code: '', message: text.slice(0, 300) } });
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['retry-after', 'location', 'request-id']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(body, { status: response.status, headers });
}

/** The last link of the Graph client: counts, sends, and alone knows when another server stands in for Graph. */
export class GraphTransport implements Middleware {
  constructor(private readonly settings: Settings) {}

  async execute(context: Context): Promise<void> {
    const { graphBaseUrl, fetch, timeoutMs, counts } = this.settings;
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    const options = context.options ?? {};
    counts.kinds[kindOf(options.method ?? 'GET', url)] += 1;
    const headers = new Headers(options.headers as HeadersInit | undefined);
    headers.set('user-agent', USER_AGENT);
    try {
      const target = url.startsWith(GRAPH) ? graphBaseUrl + url.slice(GRAPH.length) : url;
      const response = await fetch(target, {
        ...options,
        headers,
        signal: AbortSignal.timeout(Math.min(timeoutMs, Math.ceil(timeLeft()))),
      });
      if (response.status === 429 || response.headers.has('retry-after')) counts.throttled += 1;
      else if (response.status >= 500) counts.failed += 1;
      context.response = response.ok ? response : await inGraphForm(response);
    } catch (error) {
      counts.failed += 1;
      throw error;
    }
  }
}
