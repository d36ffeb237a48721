import { compressed } from '../../bot/api/contentEncoding';
import { createListCopies } from '../../bot/api/listCopies';
import { kindOf } from '../../shared/fields';
import type { WordContext } from '../../shared/fields/kind';
import { initiatives } from '../../shared/lists/initiatives';
import type { ListDefinition } from '../../shared/schema/defineList';
import { listedNames, listedPart } from '../../shared/schema/listedFields';
import { listOrder } from '../../shared/schema/listOrder';
import { sortAgain, sortRows } from '../../shared/schema/sortRows';
import { makeReady, type Narrowing, narrowRows } from '../../tabs/table/narrowRows';
import type { Figures } from './goals';
import { manyInitiatives } from './manyInitiatives';
import { median } from './median';

const NOW = new Date('2021-05-20T10:00:00Z');

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const words: WordContext = { language: 'sv', nameOf: (_list, key) => key };

/** As the page narrows; the page's own is bound to React, which this process has none of. */
function narrowingOf<T extends object>(list: ListDefinition): Narrowing<T> {
  const said = (row: T, name: string): string => {
    const field = list.fields[name];
    const value: unknown = Reflect.get(row, name);
    return field && value !== null ? kindOf(field).text(field, value, words) : '';
  };
  const values = (list.filters ?? []).map((filter): [string, (row: T) => string] =>
    typeof filter === 'string'
      ? [filter, (row) => String(Reflect.get(row, filter) ?? '')]
      : [filter.id, (row) => (filter.test(row as Parameters<typeof filter.test>[0], NOW, () => []) ? 'yes' : '')],
  );
  return {
    text: (row) => (list.search ?? []).map((name) => said(row, name)).join('\n'),
    values: Object.fromEntries(values),
  };
}

/** 30,000 initiatives with every field of the full form: what goes over the wire, and what searching and sorting them cost, without a browser. */
export async function transport(): Promise<Figures> {
  const items = manyInitiatives(30_000);
  const part = listedPart(initiatives);
  const copyOf = createListCopies();
  const names = listedNames(initiatives) ?? [];
  const order = listOrder(initiatives);
  const list = { kind: 'bench', mark: '', syncedAt: '', items, part, names, broken: [], ...(order ? { order } : {}) };
  const first = performance.now();
  const copy = copyOf({ ...list, version: '1' });
  const wire = (await copy.as('br')) ?? copy.body;
  const made = performance.now() - first;
  const again = timed(() => copyOf({ ...list, version: '2' }));
  const news = Buffer.from(JSON.stringify({ touched: ['1'], items: [part(items[0] ?? {})], broken: [] }));
  const edit = (await compressed(news, 'br')) ?? news;
  const narrowing = narrowingOf<(typeof items)[number]>(initiatives);
  const ready = timed(() => makeReady(items, narrowing, () => true));
  const typed = ['m', 'må', 'mål', 'målt', 'målti', 'målt', 'mål', 'a', 'am', 'ama', 'amal'];
  const keys = typed.map((search) => timed(() => narrowRows(items, { search, chosen: {} }, narrowing)));
  const by = (one: (typeof items)[number]) => one.title;
  let sorted = items;
  const sort = timed(() => {
    sorted = sortRows(items, { by, descending: false });
  });
  const changed = [{ ...items[0], title: 'Ny titel' } as (typeof items)[number], ...items.slice(1)];
  const resort = timed(() => sortAgain({ rows: sorted, by, descending: false }, changed));
  return {
    'list of 30,000 initiatives over the wire, MB': { value: wire.length / 1e6, goal: 2 },
    'the same again after somebody’s edit, KB': { value: edit.length / 1000, goal: 10 },
    'putting the list together and compressing it, once a version, ms': made,
    'putting it together again after an edit, ms': again,
    'making 30,000 rows ready for search, once, in slices, ms': ready,
    'a key in the search, without drawing, median ms': { value: median(keys), goal: 50 },
    'a key in the search, without drawing, longest ms': Math.max(...keys),
    'sort 30,000 rows in Swedish order, ms': sort,
    'put one changed row in its place among them, ms': resort,
  };
}
