import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../shared/AppError';
import { parseJson } from './parseJson';

/** What a body may be: its media type, the most bytes, and how long (ms) it may be silent; JSON must also be here as a whole in that time. */
interface BodyRule {
  type: string;
  limit: number;
  withinMs?: number;
}

/** What every route takes that does not say something else. */
export const JSON_BODY: BodyRule = { type: 'application/json', limit: 256 * 1024 };

const WITHIN_MS = 10_000;

/** Whether a request has a body at all; only its headers are looked at. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || !/^0*$/.test(headers['content-length'] ?? '');
}

/** Refuses by the headers alone: another type, any content-encoding (which could unpack to any size), or a length over the limit. */
function checkHeaders({ headers }: IncomingMessage, { type, limit }: BodyRule): void {
  const [given = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(one)?.[1]).find(Boolean);
  const isOtherCharset = type === JSON_BODY.type && charset !== undefined && charset !== 'utf-8' && charset !== 'utf8';
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (given.trim() !== type || isOtherCharset || encoding !== 'identity') {
    throw new AppError('wrongBodyType', { values: { type } });
  }
  if (Number(headers['content-length'] ?? 0) > limit) throw new AppError('tooLarge');
}

/** A client that asks before it sends gets its answer here, and nowhere earlier: somebody wants the body. */
function invite(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
}

/** Collects a body while it is within its limits; what comes after a refusal is thrown away as it arrives. */
function collect(request: IncomingMessage, { limit, withinMs = WITHIN_MS }: BodyRule): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const leave = (): void => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
    };
    const refuse = (error: AppError): void => {
      leave();
      request.resume();
      reject(error);
    };
    const timer = setTimeout(() => refuse(new AppError('tooSlow')), withinMs);
    const listeners = {
      data(chunk: Buffer): void {
        size += chunk.length;
        if (size > limit) refuse(new AppError('tooLarge'));
        else chunks.push(chunk);
      },
      end(): void {
        leave();
        resolve(Buffer.concat(chunks));
      },
      // The client has gone; nobody reads the answer.
      close: (): void => refuse(new AppError('malformed')),
      error: (cause: unknown): void => refuse(new AppError('malformed', { cause })),
    };
    for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
  });
}

/** The JSON that a request carries; undefined without a body. Nothing is read before this is called. Throws AppError wrongBodyType, tooLarge, tooSlow or malformed. */
export async function readJson(request: IncomingMessage, response: ServerResponse, rule: BodyRule): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  checkHeaders(request, rule);
  invite(request, response);
  const body = await collect(request, rule);
  // The connection is clean again, and may carry the next request.
  response.removeHeader('connection');
  return parseJson(body);
}

/** The bytes of a file as they arrive, as fast as they are taken; headers are checked before the first. Throws AppError wrongBodyType, tooLarge or tooSlow. */
export async function* readFileBody(
  request: IncomingMessage,
  response: ServerResponse,
  rule: BodyRule,
): AsyncGenerator<Buffer> {
  checkHeaders(request, rule);
  invite(request, response);
  let size = 0;
  const arriving = request.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const { value, done } = await within(arriving.next(), rule.withinMs ?? WITHIN_MS);
      if (done) break;
      // Without an encoding set, a request gives buffers.
      const chunk = value as Buffer;
      size += chunk.length;
      if (size > rule.limit) throw new AppError('tooLarge');
      yield chunk;
    }
    response.removeHeader('connection');
  } finally {
    // Whatever still arrives is thrown away; a reading that has not come back is not waited for.
    void arriving.return?.();
    request.resume();
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError('tooSlow')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
