import { decode } from '../../../../shared/schema/codec';
import type { Item, ListDefinition } from '../../../../shared/schema/defineList';
import { presentItem } from '../../graph/items/presentItem';
import { readItem } from '../../graph/items/StoredItem';
import { listsOf } from '../../graph/lists/lists';
import type { Site } from '../../graph/sites/sites';
import type { Database } from '../../sqlite';

/**
 * The lists of this Microsoft 365 as whoever has the site in a browser sees them: readable rows of one list, oldest first. Every message of the
 * channel asks for them, so a list that nobody has changed is not read again: it gives the same array.
 */
export function createListRows(database: Database, site: Site) {
  const kept = new Map<string, { until: number; rows: Item<ListDefinition>[] }>();

  function read(definition: ListDefinition, list: ReturnType<typeof listsOf>[number]): Item<ListDefinition>[] {
    const rows = database.all('SELECT * FROM graph_items WHERE list_id = ? AND deleted = 0 ORDER BY id', list.id);
    return rows.flatMap((row) => {
      const options = { expandFields: true, select: undefined, properties: undefined };
      // What Graph would answer is what the codec reads.
      const item = presentItem(readItem(row), { site, list }, options) as unknown as Parameters<typeof decode>[1];
      const decoded = decode(definition, item);
      return decoded.ok ? [decoded.item] : [];
    });
  }

  return <L extends ListDefinition>(definition: L): readonly Item<L>[] => {
    const list = listsOf(database, site).find((one) => one.displayName === definition.label.sv);
    if (!list) return [];
    const last = database.first('SELECT max(sequence) AS until FROM graph_items WHERE list_id = ?', list.id);
    const until = Number(last?.until);
    const before = kept.get(list.id);
    const now = before?.until === until ? before : { until, rows: read(definition, list) };
    kept.set(list.id, now);
    // Read by the description asked with: one list of the site has one.
    return now.rows as Item<L>[];
  };
}

export type ListRows = ReturnType<typeof createListRows>;
