import type { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import { type Changed, type Extent, heldName, type ListNews, writeHeld } from '../shared/api/changed';
import type { ListName } from '../shared/lists';
import type { ListDefinition, Part } from '../shared/schema/defineList';
import { rowsOf } from '../shared/schema/mark';
import type { Api, ItemOf, ListContents } from './api';

declare module '@tanstack/react-query' {
  interface Register {
    /** The lists that an answer is put together from: when one of them changes, the answer is old. It stands with the view that asks. */
    queryMeta: { lists?: readonly ListName[] };
  }
}

type Contents = ListContents<ListName>;
type ListKey = readonly ['list', ListName, Extent];

const keyOf = (name: ListName, extent: Extent): ListKey => ['list', name, extent];

/** The rows that a list begins with, while the others are on their way. */
export const firstQuery = <N extends ListName>(name: N, extent: Extent) => ({
  queryKey: ['first', name, extent],
  // Never asked for: told by whoever reads the list.
  queryFn: async (): Promise<readonly ItemOf<N>[] | null> => null,
  enabled: false,
});

/** When what has just been told can be seen. A hidden window paints nothing, and is not waited for. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => void setTimeout(resolve);
    if (document.hidden) end();
    // The page is drawn by the next task.
    else setTimeout(() => requestAnimationFrame(end));
  });

/** Rows that nothing has happened to stay the same objects, so that what was made of them need not be made again. A row never goes back to an older state. */
export function withNews(
  before: Contents,
  news: ListNews,
  { mark, syncedAt }: Pick<Contents, 'mark' | 'syncedAt'>,
): Contents {
  if (news.touched.length === 0) return { ...before, mark, syncedAt };
  const touched = new Set(news.touched);
  // The server sends rows of the list that was asked for.
  const arrived = new Map((news.items as Contents['items']).map((item) => [item.id, item]));
  const items = before.items.flatMap((item) => {
    const next = arrived.get(item.id);
    if (!touched.has(item.id)) return [item];
    arrived.delete(item.id);
    if (next && next.changedAt < item.changedAt) return [item];
    return next ? [next] : [];
  });
  const broken = before.broken.filter(({ id }) => !touched.has(id));
  return { mark, syncedAt, items: [...items, ...arrived.values()], broken: [...broken, ...news.broken] };
}

/** So many times what arrived meanwhile is waited out. */
const ATTEMPTS = 3;

/** All rows the first time, and then only what has changed since. */
async function readRows(api: Api, { client, queryKey }: QueryFunctionContext<ListKey>): Promise<Contents> {
  const [, name, extent] = queryKey;
  for (let attempt = 1; ; attempt += 1) {
    const before = client.getQueryData<Contents>(queryKey);
    if (!before) {
      const tell = (items: Contents['items'] | null) => client.setQueryData(firstQuery(name, extent).queryKey, items);
      tell(null);
      return api.list(name, extent, (items) => {
        tell(items);
        return painted();
      });
    }
    const { touched, ...answer } = await api.since(name, extent, before.mark);
    if (!touched) return answer;
    // Something the person did may have brought news while the answer was on its way.
    const now = client.getQueryData<Contents>(queryKey);
    if (now === before || attempt === ATTEMPTS) return withNews(now ?? before, { ...answer, touched }, answer);
  }
}

/** How a list's rows are asked for, wherever they are shown. */
export const listQuery = <N extends ListName>(api: Api, name: N, extent: Extent = 'whole') => ({
  queryKey: keyOf(name, extent),
  // Each list's key gives that list's rows.
  queryFn: (context: QueryFunctionContext<ListKey>) => readRows(api, context) as unknown as Promise<ListContents<N>>,
  meta: { lists: [name] },
  // Comparing every value of every row costs more than reading them; `withNews` keeps what is the same.
  structuralSharing: false,
  gcTime: 30 * 60_000,
});

/** One record, whole, with the rows that are part of it. */
export const recordQuery = <N extends ListName>(
  api: Api,
  { name, list, key }: { name: N; list: ListDefinition; key: string },
) => {
  const parts = Object.values<Part>(list.parts ?? {});
  return {
    queryKey: ['record', name, key],
    queryFn: () => api.record(name, key),
    // `part()` was given one of the registry's own lists; asking the registry would bring all descriptions into the first paint.
    meta: { lists: [name, ...parts.map((part) => part.list.name as ListName)] },
  };
};

const newest = new WeakMap<object, string>();

/** When what is held was last true: when it was fetched, or the newest row in it where that is later, as after one's own change. */
export function freshAt({ items, syncedAt }: Pick<Contents, 'items' | 'syncedAt'>): string {
  let latest = newest.get(items);
  if (latest === undefined) {
    latest = items.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), '');
    // Rows of a held list never change in place; looked through once for each copy.
    newest.set(items, latest);
  }
  return latest > syncedAt ? latest : syncedAt;
}

const isList = (queryKey: readonly unknown[]): queryKey is ListKey => queryKey[0] === 'list';

function heldLists(client: QueryClient): { key: ListKey; contents: Contents }[] {
  return client
    .getQueriesData<Contents>({ queryKey: ['list'] })
    .flatMap(([key, contents]) => (contents && isList(key) ? [{ key, contents }] : []));
}

/** What the window holds, for the server to say what is new in it. */
export const heldHeader = (client: QueryClient): string =>
  writeHeld(
    Object.fromEntries(heldLists(client).map(({ key, contents }) => [heldName(key[1], key[2]), contents.mark])),
  );

/** Keeps what a window shows as fresh as what it is told. */
export function createFreshness(client: QueryClient) {
  /** The latest state of each list that this window has acted on. */
  const acted = new Map<ListName, string>();

  /** Everything that depends on these lists is old; lists themselves only where they do not reach so far. */
  function tell(marks: ReadonlyMap<ListName, string>): void {
    const isNew = (name: ListName): boolean => acted.get(name) !== rowsOf(marks.get(name) ?? '');
    const changed = new Set([...marks.keys()].filter(isNew));
    for (const [name, mark] of marks) acted.set(name, rowsOf(mark));
    void client.invalidateQueries({
      predicate: ({ queryKey, meta, state }) => {
        if (!isList(queryKey)) return meta?.lists?.some((name) => changed.has(name)) ?? false;
        const mark = marks.get(queryKey[1]);
        // Only list queries have these keys.
        const held = state.data as Contents | undefined;
        return mark !== undefined && rowsOf(held?.mark ?? '') !== rowsOf(mark);
      },
    });
  }

  return {
    tell,
    /** What came beside the answer to something the person did. */
    take(changed: Changed): void {
      const marks = new Map<ListName, string>();
      for (const [held, { news, ...where }] of Object.entries(changed)) {
        const [name, extent = 'whole'] = held.split('/') as [ListName, Extent?];
        marks.set(name, where.mark);
        const before = news && client.getQueryData<Contents>(keyOf(name, extent));
        if (before) client.setQueryData(keyOf(name, extent), withNews(before, news, where));
      }
      tell(marks);
    },
  };
}

export type Freshness = ReturnType<typeof createFreshness>;
