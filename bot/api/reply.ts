import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import type { Refused } from '../../shared/api/refused';
import { errorText } from '../../shared/text/errorText';
import { type Language, languageOf, wordsIn } from '../../shared/text/texts';
import { correlationOf } from '../access/correlation';
import type { Logger } from '../ports';
import { httpStatus } from './httpStatus';

/** The language the client asks for; Swedish unless it asks for English. */
export const requestLanguage = (request: Request): Language => languageOf(request.header('accept-language', 'sv'));

/** Sends JSON that no cache may keep: it is one person's view. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Sends an error as its code, a sentence in the client's language and the facts it needs; never a stack trace. */
export function sendError(request: Request, response: Response, problem: { error: unknown; logger: Logger }): void {
  const { error, logger } = problem;
  const known = error instanceof AppError ? error : undefined;
  const code = known?.code ?? 'unknown';
  const correlation = correlationOf(request);
  if (code === 'unknown') logger.error({ err: error, correlation, path: request.path() }, 'a request failed');
  const { retryAfterSeconds } = known ?? {};
  const time = retryAfterSeconds ? [['seconds', retryAfterSeconds] as const] : [];
  const values = { ...known?.values, ...Object.fromEntries(time), reference: correlation };
  if (retryAfterSeconds) response.setHeader('retry-after', String(retryAfterSeconds));
  const refused: Refused = {
    error: {
      code,
      message: errorText(code, values, wordsIn(requestLanguage(request))),
      ...(known?.problems.length ? { problems: known.problems } : {}),
      ...(known ? { values: known.values } : { reference: correlation }),
      ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
      ...(known?.current ? { current: known.current } : {}),
    },
  };
  sendJson(response, httpStatus[code], refused);
}
