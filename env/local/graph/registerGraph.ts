import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response, Server } from 'restify';
import type { Database } from '../sqlite';
import { addSharePointPages } from './addSharePointPages';
import { GraphFault } from './graphFault';
import { ensureSite } from './lists';
import { graphOperations } from './operations';
import { createRouter, type GraphAnswer, type GraphRequest } from './router';
import { createTables } from './tables';

/** A disturbance to put in the way of a request, for tests of what the product does then. */
export interface Fault {
  latencyMs?: number;
  /** Answer with this status instead of the work's own. */
  status?: number;
  code?: string;
  retryAfterSeconds?: number;
  /** Do the work first: the answer is lost, not the write. */
  afterWork?: boolean;
  /** Answer with this body as HTML, as gateways do. */
  html?: string;
}

/** What the Graph server is given. */
interface GraphDependencies {
  database: Database;
  clock: () => Date;
  /** Whether the Authorization header holds a valid token for Graph. */
  verifyToken: (header: string | undefined) => Promise<boolean>;
  site: { hostname: string; path: string; displayName: string };
  faults?: (request: { method: string; path: string }) => Fault | undefined;
  /** How far (ms) delta is behind the rows themselves; not at all unless said. */
  changeLagMs?: () => number;
}

function send(response: Response, answer: GraphAnswer): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  response.writeHead(answer.status, answer.body === undefined ? { ...answer.headers } : headers);
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

interface Ids {
  request: string;
  client: string;
  date: Date;
}

function errorAnswer(error: unknown, ids: Ids): GraphAnswer {
  const fault =
    error instanceof GraphFault ? error : new GraphFault(500, 'generalException', 'General exception while processing');
  const innerError = {
    date: ids.date.toISOString().slice(0, 19),
    'request-id': ids.request,
    'client-request-id': ids.client,
  };
  return {
    status: fault.status,
    headers: fault.headers,
    body: { error: { code: fault.code, message: fault.message, innerError } },
  };
}

function faultAnswer(fault: Fault): GraphFault | undefined {
  if (!fault.status) return undefined;
  const made = new GraphFault(fault.status, fault.code ?? 'serviceNotAvailable', 'A disturbance asked for by the test');
  return fault.retryAfterSeconds === undefined ? made : made.with({ 'retry-after': String(fault.retryAfterSeconds) });
}

/** Runs a request with the disturbance that a test has asked for, if any. */
async function runWithFault(fault: Fault | undefined, work: () => GraphAnswer): Promise<GraphAnswer> {
  if (fault?.latencyMs) await pause(fault.latencyMs);
  const failure = fault ? faultAnswer(fault) : undefined;
  if (failure && !fault?.afterWork) throw failure;
  const answer = work();
  if (failure) throw failure;
  return answer;
}

function readRequest(request: Request): GraphRequest {
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/v1\.0/, ''),
    query: url.searchParams,
    header: (name) => request.header(name),
    body: request.body as unknown,
  };
}

/** Serves the part of Microsoft Graph that SharePoint lists need, under /v1.0, and plain pages of the same lists under /sharepoint. */
export function registerGraph(server: Server, dependencies: GraphDependencies): void {
  const { database, clock, verifyToken, faults, changeLagMs = () => 0 } = dependencies;
  createTables(database);
  const site = ensureSite(database, { ...dependencies.site, now: clock() });
  const route = createRouter(graphOperations({ database, site, clock, changeLagMs }));

  const handle = async (incoming: Request, response: Response): Promise<void> => {
    const ids = { request: randomUUID(), client: incoming.header('client-request-id', ''), date: clock() };
    response.setHeader('request-id', ids.request);
    if (ids.client) response.setHeader('client-request-id', ids.client);
    const request = readRequest(incoming);
    const fault = faults?.({ method: request.method, path: request.path });
    try {
      if (!(await verifyToken(request.header('authorization')))) {
        throw new GraphFault(401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
      }
      send(response, await runWithFault(fault, () => route(request)));
    } catch (error) {
      if (fault?.html !== undefined && error instanceof GraphFault) {
        response.writeHead(error.status, { 'content-type': 'text/html', ...error.headers });
        response.end(fault.html);
      } else send(response, errorAnswer(error, ids));
    }
  };
  server.get('/v1.0/*', handle);
  server.post('/v1.0/*', handle);
  server.patch('/v1.0/*', handle);
  server.del('/v1.0/*', handle);
  addSharePointPages(server, { database, site });
}
