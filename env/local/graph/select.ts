import { invalidRequest } from './graphFault';

/** The names in `$select`, also in the older form without `$`; undefined shows everything. */
export function readSelect(query: URLSearchParams): readonly string[] | undefined {
  const text = query.get('$select') ?? query.get('select');
  return text === null ? undefined : text.split(',').map((name) => name.trim());
}

/** What was asked for of a resource, and always its annotations and its id. Throws 400 for a name that it never has. */
export function selected(
  resource: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
  known: readonly string[] = Object.keys(resource),
): Record<string, unknown> {
  if (!select) return { ...resource };
  const unknown = select.find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidRequest(`Could not find a property named '${unknown}'.`);
  const shown = Object.entries(resource).filter(
    ([name]) => name.includes('@') || name === 'id' || select.includes(name),
  );
  return Object.fromEntries(shown);
}
