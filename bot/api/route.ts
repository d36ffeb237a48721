import type { Request, Response, Server } from 'restify';
import type { Actor } from '../access/actor';
import { actorOf, type Identity } from '../access/authenticate';
import { correlationOf } from '../access/correlation';
import type { ListStore, Logger } from '../ports';
import type { Services } from '../services/createServices';
import { sendError, sendJson } from './reply';

/** What the routes are given. */
export interface ApiDependencies {
  store: ListStore;
  services: Services;
  checkToken(header: string | undefined): Promise<Identity>;
  logger: Logger;
}

/** What a route's work sees: who asks, the parts of the address, and the body. */
export interface Call {
  actor: Actor;
  params: Readonly<Record<string, string>>;
  body: unknown;
  request: Request;
  response: Response;
}

/** A route: what it does, and the status of success (200 unless said). Undefined means that the work has answered itself. */
export interface Route {
  method: 'get' | 'post' | 'patch';
  path: string;
  status?: number;
  work(call: Call): unknown;
}

/** Puts routes on the server. Every one first finds out who asks; nobody unknown gets further. */
export function addRoutes(server: Server, routes: readonly Route[], dependencies: ApiDependencies): void {
  const { store, checkToken, logger } = dependencies;
  for (const route of routes) {
    server[route.method](route.path, async (request: Request, response: Response) => {
      try {
        const identity = await checkToken(request.header('authorization'));
        const actor = actorOf(store, identity, { source: 'tab', correlation: correlationOf(request) });
        // restify types params and body loosely; each route reads the body through its own schema.
        const params = (request.params ?? {}) as Record<string, string>;
        const result = await route.work({ actor, params, body: request.body as unknown, request, response });
        if (result !== undefined) sendJson(response, route.status ?? 200, result);
      } catch (error) {
        sendError(request, response, { error, logger });
      }
    });
  }
}
