import type { Request, Response, Server } from 'restify';
import { AppError } from '../../shared/AppError';
import { SERVER_TIME } from '../../shared/api/changed';
import type { Actor } from '../access/actor';
import { actorOf, type Identity } from '../access/authenticate';
import { correlationOf } from '../access/correlation';
import { withDeadline } from '../deadline';
import type { ListStore, Logger } from '../ports';
import type { Services } from '../services/createServices';
import { sendError, sendJson } from './reply';
import { type BodyRule, JSON_BODY, readFileBody, readJson } from './requestBody';
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

/** What a route's work sees: who asks, the parts of the address, and the body's JSON. */
export interface Call {
  actor: Actor;
  params: Readonly<Record<string, string>>;
  body: unknown;
  request: Request;
  response: Response;
}

interface Address {
  method: 'get' | 'post' | 'patch';
  path: string;
  /** The status of success; 200 unless said. */
  status?: number;
}

interface JsonRoute extends Address {
  body?: never;
  work(call: Call): unknown;
}

/** A route that takes a file says its type and its most bytes. None is read before `work` asks for the first, so rights are checked before that. */
export interface FileRoute extends Address {
  body: BodyRule;
  work(call: Call & { file: AsyncIterable<Buffer> }): unknown;
}

/** A route and what it does; it takes JSON unless it says something else. A result of undefined means that the work has answered itself. */
export type Route = JsonRoute | FileRoute;

const isReading = ({ method }: Route): boolean => method === 'get';

/** Puts routes on the server. Every one first finds out who asks; nobody unknown gets further, and no body is read before. */
export function addRoutes(server: Server, routes: readonly Route[], dependencies: ApiDependencies): void {
  const { store, services, checkToken, isReady, logger, bodyWithinMs } = dependencies;
  const limits = bodyWithinMs ? { withinMs: bodyWithinMs } : {};

  async function run(route: Route, call: Omit<Call, 'body'>): Promise<unknown> {
    const { request, response } = call;
    if (route.body) {
      return route.work({
        ...call,
        body: undefined,
        file: readFileBody(request, response, { ...limits, ...route.body }),
      });
    }
    // A reading has nothing to say in a body, so none is read.
    const body = isReading(route) ? undefined : await readJson(request, response, { ...JSON_BODY, ...limits });
    return withDeadline(ANSWER_MS, () => route.work({ ...call, body }));
  }

  for (const route of routes) {
    server[route.method](route.path, async (request: Request, response: Response) => {
      response.setHeader(SERVER_TIME, String(Date.now()));
      try {
        const identity = await checkToken(request.header('authorization'));
        if (!isReady()) throw new AppError('unavailable');
        const actor = actorOf(store, identity, { source: 'tab', correlation: correlationOf(request) });
        // restify types params loosely.
        const params = (request.params ?? {}) as Record<string, string>;
        const told = isReading(route) ? undefined : tellChanged({ store, readList: services.readList }, request);
        const result = await run(route, { actor, params, request, response });
        if (result === undefined) return;
        const changed = told?.(actor);
        sendJson(response, route.status ?? 200, changed ? { ...result, changed } : result);
      } catch (error) {
        sendError(request, response, { error, logger });
      }
    });
  }
}
