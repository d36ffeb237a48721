import type { Database } from '../sqlite';
import { GraphFault, itemNotFound } from './graphFault';
import type { ChangeFeed } from './items/ChangeFeed';
import type { Site } from './sites/sites';

/** A request as the Graph routes see it. */
export interface GraphRequest {
  method: string;
  /** Path after /v1.0, still encoded. */
  path: string;
  query: URLSearchParams;
  header(name: string): string | undefined;
  body: unknown;
}

/** An answer before it is written. */
export interface GraphAnswer {
  status: number;
  body?: unknown;
  /** Bytes instead of JSON. */
  content?: Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

/** The changing parts of a path, decoded. */
export type Parts = Readonly<Record<string, string>>;

export type Work = (request: GraphRequest, parts: Parts) => GraphAnswer;

/** One operation: its method, its path with `{name}` for the changing parts, and what it does. */
export interface Operation {
  method: string;
  path: string;
  work: Work;
}

/** What every operation works on. */
export interface Resources {
  database: Database;
  site: Site;
  clock: () => Date;
  feed: ChangeFeed;
  /** What the library does to a file before it keeps it. */
  alterFile: (name: string, bytes: Uint8Array) => Uint8Array;
}

/** Where addresses in answers begin. */
export const GRAPH = 'https://graph.microsoft.com/v1.0';

export const ok = (body: unknown): GraphAnswer => ({ status: 200, body });
export const created = (body: unknown): GraphAnswer => ({ status: 201, body });

/** The operation, for this site's own address only. */
export const inSite = (site: Site, operation: Operation): Operation => ({
  ...operation,
  work: (request, parts) => {
    if (parts.site !== site.id) throw itemNotFound('Requested site could not be found');
    return operation.work(request, parts);
  },
});

interface Compiled extends Operation {
  pattern: RegExp;
  names: string[];
}

function compile(operation: Operation): Compiled {
  const names: string[] = [];
  const source = operation.path
    .replaceAll(/[.*+?^$|[\]\\()]/g, '\\$&')
    .replaceAll(/\{(\w+)(:rest)?\}/g, (_all, name: string, rest) => {
      names.push(name);
      return rest ? '(.+?)' : '([^/]+)';
    });
  return { ...operation, names, pattern: new RegExp(`^${source}/?$`) };
}

/** Finds the operation for a request and runs it. Throws 404 for unknown addresses and 405 for unknown methods. */
export function createRouter(operations: readonly Operation[]): (request: GraphRequest) => GraphAnswer {
  const compiled = operations.map(compile);
  return (request) => {
    const matching = compiled.filter((one) => one.pattern.test(request.path));
    const found = matching.find((one) => one.method === request.method);
    if (!found) {
      if (matching.length > 0) throw new GraphFault(405, 'notAllowed', 'The method is not allowed here.');
      throw new GraphFault(
        404,
        'BadRequest',
        `Resource not found for the segment '${request.path.split('/')[1] ?? ''}'.`,
      );
    }
    const values = found.pattern.exec(request.path)?.slice(1) ?? [];
    const parts = Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
    return found.work(request, parts);
  };
}
