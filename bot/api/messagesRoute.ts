import type { Request, Response, Server } from 'restify';
import type { Logger } from '../ports';
import { sendError } from './reply';
import { JSON_BODY, readJson } from './requestBody';

/** The bot as its own address knows it. */
export interface Channel {
  /** Signature, issuer, audience and time of the channel's token. Throws AppError unauthenticated or unavailable. */
  checkToken(header: string | undefined): Promise<void>;
  /** Answers an activity whose body has been read. Throws AppError. */
  process(request: Request, response: Response): Promise<void>;
}

interface Options {
  logger: Logger;
  /** How long (ms) a body may take to arrive; 10 s unless said. */
  bodyWithinMs?: number | undefined;
}

/** The bot's address. Nothing of the body is read before the token has been found good; botbuilder gets it read. */
export function addMessagesRoute(server: Server, channel: Channel, { logger, bodyWithinMs }: Options): void {
  const rule = { ...JSON_BODY, ...(bodyWithinMs ? { withinMs: bodyWithinMs } : {}) };
  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      await channel.checkToken(request.headers.authorization);
      request.body = await readJson(request, response, rule);
      await channel.process(request, response);
    } catch (error) {
      if (!response.headersSent) sendError(request, response, { error, logger });
      else logger.error({ err: error, path: request.path() }, 'a request failed after it had been answered');
    }
  });
}
