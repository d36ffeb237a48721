import { invalidRequest } from './graphFault';

/** Whether a value is an object with properties. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request's body as an object. Throws 400 for anything else. */
export function requireObject(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw invalidRequest('The request body must be an object');
  return body;
}

/** Refuses a property that the resource does not have; annotations may always be there. Throws 400. */
export function refuseUnknown(
  given: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  type: string,
): void {
  const unknown = Object.keys(given).find((name) => !known.has(name) && !name.includes('@'));
  if (unknown !== undefined) {
    throw invalidRequest(`The property '${unknown}' does not exist on type 'microsoft.graph.${type}'.`);
  }
}
