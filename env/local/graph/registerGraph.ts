import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Database } from '../sqlite';
import { addSharePointPages } from './addSharePointPages';
import { addContentRoutes } from './drives/contentRoutes';
import { alterOfficeFile } from './drives/officeFile';
import { GraphFault } from './graphFault';
import { ChangeFeed } from './items/ChangeFeed';
import { graphOperations } from './operations';
import { createRouter, type GraphAnswer, type GraphRequest, type Resources } from './router';
import { type Fault, runWithFault } from './runWithFault';
import { ensureSite, type Site } from './sites/sites';
import { createTables } from './tables';

/** What the Graph server is given. */
interface GraphDependencies {
  database: Database;
  clock: () => Date;
  /** Whether the Authorization header holds a valid token for Graph. */
  verifyToken: (header: string | undefined) => Promise<boolean>;
  site: { hostname: string; path: string; displayName: string };
  faults?: (request: { method: string; path: string }) => Fault | undefined;
  /** How far (ms) the change feed lags behind; not at all unless said. */
  changeLagMs?: () => number;
  /** Whether Office files are changed when they are taken in; they are not unless said. */
  altersOfficeFiles?: () => boolean;
}

function send(response: Response, answer: GraphAnswer): void {
  if (answer.content) {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.content.length });
    response.end(answer.content);
    return;
  }
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  response.writeHead(answer.status, answer.body === undefined ? { ...answer.headers } : headers);
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** Begins an answer and lets the connection break in the middle of it. */
function cut(response: Response, { status, body }: GraphAnswer): void {
  const text = JSON.stringify(body ?? {});
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
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
    ...(fault.innerCode ? { code: fault.innerCode } : {}),
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

type Work = (request: GraphRequest) => GraphAnswer;

/** Runs requests with whatever disturbs them, and sends the answers as Graph words them. */
function createAnswering({ clock, faults }: GraphDependencies) {
  return async (
    incoming: Request,
    response: Response,
    work: (request: GraphRequest) => Promise<Work>,
  ): Promise<void> => {
    const ids = { request: randomUUID(), client: incoming.header('client-request-id', ''), date: clock() };
    response.setHeader('request-id', ids.request);
    if (ids.client) response.setHeader('client-request-id', ids.client);
    const request = readRequest(incoming);
    const fault = faults?.({ method: request.method, path: request.path });
    try {
      const allowed = await work(request);
      const answer = await runWithFault(fault, () => allowed(request));
      if (!answer) response.destroy();
      else if (fault?.connection === 'cut') cut(response, answer);
      else send(response, answer);
    } catch (error) {
      if (fault?.html !== undefined && error instanceof GraphFault) {
        response.writeHead(error.status, { 'content-type': 'text/html', ...error.headers });
        response.end(fault.html);
      } else send(response, errorAnswer(error, ids));
    }
  };
}

/** Serves the part of Microsoft Graph that the product needs, under /v1.0, and plain pages of the lists under /sharepoint. */
export function registerGraph(server: Server, dependencies: GraphDependencies): Site {
  const { database, clock, verifyToken, changeLagMs = () => 0, altersOfficeFiles = () => false } = dependencies;
  createTables(database);
  const site = ensureSite(database, { ...dependencies.site, now: clock() });
  const resources: Resources = {
    database,
    site,
    clock,
    feed: new ChangeFeed(changeLagMs, () => performance.now()),
    alterFile: (name, bytes) => (altersOfficeFiles() ? alterOfficeFile(name, bytes) : bytes),
  };
  const route = createRouter(graphOperations(resources));
  const answering = createAnswering(dependencies);
  const handle = async (incoming: Request, response: Response): Promise<void> =>
    answering(incoming, response, async (request) => {
      if (!(await verifyToken(request.header('authorization')))) {
        throw new GraphFault(401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
      }
      return route;
    });
  server.get('/v1.0/*', handle);
  server.post('/v1.0/*', handle);
  server.put('/v1.0/*', handle);
  server.patch('/v1.0/*', handle);
  server.del('/v1.0/*', handle);
  addContentRoutes(server, resources, (incoming, response, work) => answering(incoming, response, async () => work));
  addSharePointPages(server, { database, site });
  return site;
}
