import type { Shape } from '../schema/shape';

/** What an endpoint answers; only the compiler asks. */
interface Answer<A> {
  readonly of?: A;
}

/** What is answered. `changed` is the name of what an act has changed in the lists, which the server lays beside any answer: no answer has it for its own. */
export const answer = <A extends (object & { readonly changed?: never }) | undefined>(): Answer<A> => ({});

/** One way of asking the server: everything that goes between a tab and it in one call. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Under `/api/`; parts that differ have a name after a colon. */
  readonly path: string;
  /** What may stand after a question mark. */
  readonly query?: readonly string[];
  /** What is sent. */
  readonly body?: Shape<unknown>;
  /** A file is sent instead of JSON: its media type and its most bytes. */
  readonly file?: { readonly type: string; readonly limit: number };
  /** Whether the version that a row is changed from stands in `If-Match`. */
  readonly version?: 'required' | 'optional';
  /** The status of success; 200 unless said. */
  readonly status?: 201;
  readonly answer: Answer<unknown>;
}

type NamesIn<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

/** The named parts of an endpoint's path. */
export type ParamsOf<E extends Endpoint> = { readonly [N in NamesIn<E['path']>]: string };
export type QueryOf<E extends Endpoint> = E extends { query: readonly (infer Q extends string)[] }
  ? { readonly [N in Q]?: string }
  : { readonly [N in never]?: string };
export type BodyOf<E extends Endpoint> = E extends { body: Shape<infer B> } ? B : undefined;
export type AnswerOf<E extends Endpoint> = E['answer'] extends Answer<infer A> ? A : never;

/** The address of an endpoint with its parts and query in place, under `/api/`. */
export function addressOf({ path }: Endpoint, params: object = {}, query: object = {}): string {
  const address = path.replace(/:(\w+)/g, (_whole, name) => encodeURIComponent(String(Reflect.get(params, name))));
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return asked.length === 0 ? address : `${address}?${asked.join('&')}`;
}
