import { GraphFault } from './graphFault';

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
  headers?: Readonly<Record<string, string>>;
}

/** One operation: its method, its path with `{name}` for the changing parts, and what it does. */
export interface Operation {
  method: string;
  path: string;
  work(request: GraphRequest, parts: Readonly<Record<string, string>>): GraphAnswer;
}

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
