import type { Request, Response, Server } from 'restify';
import { AppError } from '../../shared/AppError';
import { SERVER_TIME } from '../../shared/api/changed';
import type { Endpoint } from '../../shared/api/Endpoint';
import type { Actor } from '../access/actor';
import { actorOf, type Identity } from '../access/authenticate';
import { correlationOf } from '../access/correlation';
import { withDeadline } from '../deadline';
import type { ListStore, Logger } from '../ports';
import type { Services } from '../services/createServices';
import { sendError, sendJson } from './reply';
import { JSON_BODY, readFileBody, readJson } from './requestBody';
import type { Route } from './route';
import { tellChanged } from './tellChanged';

/** How long (ms) a person at a tab waits for an answer. */
const ANSWER_MS = 10_000;

/** What the routes are given. */
export interface ApiDependencies {
  store: ListStore;
  services: Services;
  checkToken(header: string | undefined): Promise<Identity>;
  /** Whether the lists have been read; before that nothing is known of anybody. */
  isReady(): boolean;
  logger: Logger;
  /** How long (ms) a body may take to arrive; 10 s unless said. */
  bodyWithinMs?: number;
}

const METHODS = { GET: 'get', POST: 'post', PATCH: 'patch' } as const satisfies Record<Endpoint['method'], string>;

/** Puts routes on the server. Every one first finds out who asks; nobody unknown gets further, and no body is read before. */
export function addRoutes(server: Server, routes: readonly Route[], dependencies: ApiDependencies): void {
  const { store, services, checkToken, isReady, logger, bodyWithinMs } = dependencies;
  const limits = bodyWithinMs ? { withinMs: bodyWithinMs } : {};

  async function run({ endpoint, run }: Route, asked: { actor: Actor; request: Request; response: Response }) {
    const { request, response } = asked;
    const { file: rule, method } = endpoint;
    if (rule) return run({ ...asked, json: undefined, file: readFileBody(request, response, { ...limits, ...rule }) });
    // A reading has nothing to say in a body, so none is read.
    const json = method === 'GET' ? undefined : await readJson(request, response, { ...JSON_BODY, ...limits });
    return withDeadline(ANSWER_MS, () => run({ ...asked, json, file: undefined }));
  }

  for (const route of routes) {
    const { method, path, status = 200 } = route.endpoint;
    server[METHODS[method]](`/api/${path}`, async (request: Request, response: Response) => {
      response.setHeader(SERVER_TIME, String(Date.now()));
      try {
        const identity = await checkToken(request.header('authorization'));
        if (!isReady()) throw new AppError('unavailable');
        const actor = actorOf(store, identity, { source: 'tab', correlation: correlationOf(request) });
        const told = method === 'GET' ? undefined : tellChanged({ store, readList: services.readList }, request);
        const result = await run(route, { actor, request, response });
        if (result === undefined) return;
        const changed = told?.(actor);
        sendJson(response, status, changed ? { ...result, changed } : result);
      } catch (error) {
        sendError(request, response, { error, logger });
      }
    });
  }
}
