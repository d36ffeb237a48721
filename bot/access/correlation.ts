import type { Request } from 'restify';

/**
 * A request's own id, short enough to read out to support. The rows of the log that the request leads to carry it, and so do the server's own
 * lines. It is restify's random id, never a header: a client could choose somebody else's.
 */
export const correlationOf = (request: Request): string => request.id().replaceAll('-', '').slice(0, 12).toUpperCase();
