import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../shared/api/Endpoint';
import type { Actor } from '../access/actor';
import { readBody } from './readBody';

/** The bytes of a file, for an endpoint that takes one. None is read before the first is asked for, so rights are checked before that. */
type FileOf<E extends Endpoint> = E extends { file: object } ? AsyncIterable<Buffer> : undefined;

/** A request as it comes: who asks, and what was sent, unread. */
interface Asked {
  actor: Actor;
  request: Request;
  response: Response;
  /** The body's JSON. */
  json: unknown;
  file: AsyncIterable<Buffer> | undefined;
}

/** What an endpoint's work sees: who asks, the named parts of the address, what stands after the question mark, and the body in the endpoint's shape. */
interface Call<E extends Endpoint> extends Pick<Asked, 'actor' | 'request' | 'response'> {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  /** The version that a row is changed from. */
  eTag: E extends { version: 'required' } ? string : string | undefined;
  body: BodyOf<E>;
  file: FileOf<E>;
}

/** An endpoint and what it does. */
export interface Route {
  endpoint: Endpoint;
  run(asked: Asked): unknown;
}

/** The version that a row is changed from; any version would write over what nobody has seen. Throws `invalid`. */
function versionIn({ version }: Endpoint, request: Request): string | undefined {
  const eTag = request.header('if-match');
  if (version !== 'required' || (eTag && eTag !== '*')) return eTag;
  throw new AppError('invalid', { problems: [{ field: 'If-Match', code: 'required' }] });
}

/** A name that stands there twice gives a list, which no endpoint takes. */
const textsIn = (query: unknown): object =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => typeof value === 'string'));

/** What an endpoint does. Its work is given, and gives, what the endpoint says; a result of undefined means that the work has answered itself. */
export function route<const E extends Endpoint>(
  endpoint: E,
  work: (call: Call<E>) => AnswerOf<E> | undefined | Promise<AnswerOf<E> | undefined>,
): Route {
  return {
    endpoint,
    run({ json, file, ...asked }) {
      const { request } = asked;
      const eTag = versionIn(endpoint, request);
      const body = endpoint.body && readBody(endpoint.body, json);
      // restify has matched the path and parsed the query; version and body have just been checked against the endpoint.
      return work({ ...asked, params: request.params, query: textsIn(request.query), eTag, body, file } as Call<E>);
    },
  };
}
