import type { Socket } from 'node:net';
import restify, { type Request, type Response, type Server } from 'restify';
import { hasBody } from './requestBody';

/** Headers are small; whoever takes longer holds a connection for nothing. */
const HEADERS_WITHIN_MS = 15_000;
/**
 * How long (ms) a connection may rest between requests. Longer than the minute that gateways let theirs rest: whoever closes first must be
 * the one that asks, or a request is now and then sent into a connection that is being closed, and lost. Node's own 5 s is shorter.
 */
const REST_MS = 75_000;
/** How long (ms) a client may read the answer to a body that nobody wanted, before the connection is cut. */
const LINGER_MS = 2_000;

/**
 * Closing at once while bytes of an unread body still arrive makes the system reset the connection, and the client loses the answer that says why.
 * So our side is closed first, what still arrives is thrown away, and the rest after a moment.
 */
function linger(socket: Socket): void {
  socket.destroySoon = (): void => {
    if (socket.destroyed) return;
    socket.end();
    socket.resume();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    timer.unref();
    socket.once('close', () => clearTimeout(timer));
  };
}

/**
 * A server for requests from anybody. For every address, known or not: a body that no route has read is never read, its connection is not
 * used again, and nobody is invited to send one before it is known who asks.
 */
export function createGuardedServer(): Server {
  const server = restify.createServer({ name: 'processfabriken', noWriteContinue: true });
  server.server.headersTimeout = HEADERS_WITHIN_MS;
  server.server.keepAliveTimeout = REST_MS;
  server.server.on('connection', linger);
  server.pre((request: Request, response: Response, next: () => void) => {
    if (hasBody(request)) response.setHeader('connection', 'close');
    next();
  });
  return server;
}
