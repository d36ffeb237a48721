import restify, { type Request, type Response, type Server } from 'restify';
import type { ErrorCode } from '../shared/AppError';
import { texts } from '../shared/text/texts';
import { correlationOf } from './access/correlation';
import { type ApiDependencies, addRoutes } from './api/addRoutes';
import { changesRoutes } from './api/changesRoute';
import { createGuardedServer } from './api/connections';
import { setPageHeaders } from './api/contentSecurity';
import { exchangeRoutes } from './api/exchangeRoutes';
import { handbookRoutes } from './api/handbookRoutes';
import { addHealthRoute, type Health, healthRoute } from './api/healthRoutes';
import { initiativeRoutes } from './api/initiativeRoutes';
import { listRoutes } from './api/listRoutes';
import { meetingRoutes } from './api/meetingRoutes';
import { meRoute } from './api/meRoute';
import { addMessagesRoute, type Channel } from './api/messagesRoute';
import { minutesRoutes } from './api/minutesRoutes';
import { addPageRoutes } from './api/pageRoutes';
import { paperRoutes } from './api/paperRoutes';
import { requestLanguage } from './api/reply';
import { type DrawStatusCard, statusRoutes } from './api/statusRoutes';
import { voteRoutes } from './api/voteRoutes';
import type { Logger } from './ports';

/** What the server is built from; it opens no port itself, so tests can call it. */
interface ServerDependencies extends ApiDependencies {
  connected(change: 1 | -1): void;
  drawStatusCard: DrawStatusCard;
  /** The bot. */
  channel: Channel;
  /** Folder of the built tabs. */
  tabsFolder: string;
  /** Origins besides Microsoft's own that may frame the tabs: the local Teams host page. */
  hostOrigins: readonly string[];
  /** Who answers for the app on its public pages; undefined until it has been set. */
  contact: string | undefined;
  /** Whether people reach the app over https. */
  isSecure: boolean;
  health: Health;
}

/** The app's own code for an HTTP status that restify answers by itself. */
function codeOf(status: number): ErrorCode {
  if (status === 404) return 'notFound';
  if (status === 413) return 'tooLarge';
  return status >= 500 ? 'unknown' : 'malformed';
}

/** Errors that restify makes itself (bad JSON, unknown route, too large) in the API's own form, without internals. */
function plainErrors(server: Server, logger: Logger): void {
  server.on('restifyError', (...[request, , error, done]: [Request, Response, Error, () => void]) => {
    const status = Number(Reflect.get(error, 'statusCode') ?? 500);
    const code = codeOf(status);
    const correlation = correlationOf(request);
    if (code === 'unknown') logger.error({ err: error, correlation, path: request.path() }, 'a request failed');
    const message = texts(requestLanguage(request)).errors[code]({ reference: correlation });
    // restify puts an error of its own in place of one without a status.
    Reflect.set(error, 'statusCode', status);
    Reflect.set(error, 'toJSON', () => ({ error: { code, message } }));
    Reflect.set(error, 'toString', () => code);
    done();
  });
}

/** Builds the product's HTTP server: tabs, their API, and the bot's endpoint. */
export async function createServer(dependencies: ServerDependencies): Promise<Server> {
  const { services, store, logger } = dependencies;
  const server = createGuardedServer();
  plainErrors(server, logger);
  server.pre((_request: Request, response: Response, next: () => void) => {
    setPageHeaders(response, dependencies);
    next();
  });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  addRoutes(
    server,
    [
      meRoute(store),
      ...listRoutes(services),
      ...exchangeRoutes(services),
      ...initiativeRoutes(services),
      ...handbookRoutes(services),
      ...paperRoutes(services),
      ...statusRoutes(services, dependencies.drawStatusCard),
      ...meetingRoutes(services),
      ...minutesRoutes(services),
      ...voteRoutes(services),
      ...changesRoutes(dependencies),
      healthRoute(dependencies.health),
    ],
    dependencies,
  );
  addMessagesRoute(server, dependencies.channel, dependencies);
  addHealthRoute(server, dependencies.health);
  await addPageRoutes(server, dependencies);
  return server;
}
