import { randomUUID } from 'node:crypto';
import type { Database } from '../../env/local/sqlite';
import { initiatives } from '../../shared/lists/initiatives';
import { encode } from '../../shared/schema/codec';
import { manyInitiatives } from './manyInitiatives';

interface IndexedColumn {
  name: string;
}

function indexedColumns(database: Database, list: string): IndexedColumn[] {
  const columns = database.all('SELECT name, definition FROM graph_columns WHERE list_id = ?', list);
  return columns.flatMap(({ name, definition }) =>
    JSON.parse(String(definition)).indexed === true ? [{ name: String(name) }] : [],
  );
}

/** Puts rows into the local SharePoint's own tables, since thirty thousand through Graph would take the bench's whole time. */
export function plantInitiatives(database: Database, count: number): void {
  const found = database.first('SELECT * FROM graph_lists WHERE display_name = ?', initiatives.label.sv);
  if (!found) throw new Error('The list of initiatives has not been made');
  const list = String(found.id);
  const first = Number(found.next_item);
  const municipalities = [
    '1421',
    '1427',
    '1430',
    '1435',
    '1438',
    '1439',
    '1461',
    '1484',
    '1486',
    '1487',
    '1488',
    '1492',
  ];
  const columns = indexedColumns(database, list);
  const sequence = Number(database.first('SELECT value FROM graph_sequence')?.value);
  database.transaction(() => {
    manyInitiatives(count).forEach((item, at) => {
      const row = { ...item, municipality: municipalities[at % municipalities.length] ?? '' };
      const fields = encode(initiatives, row, { key: item.key });
      const id = first + at;
      const when = [item.createdAt, item.changedAt];
      database.run(
        'INSERT INTO graph_items (list_id, id, guid, version, created, modified, fields, sequence) VALUES (?, ?, ?, 1, ?, ?, ?, ?)',
        ...[list, id, randomUUID(), ...when, JSON.stringify(fields), sequence + 1 + at],
      );
      for (const { name } of columns) {
        const value = fields[name];
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        const folded = typeof value === 'string' ? value.toLowerCase() : value;
        database.run(
          'INSERT INTO graph_index (list_id, name, value, item_id) VALUES (?, ?, ?, ?)',
          list,
          name,
          folded,
          id,
        );
      }
    });
    database.run('UPDATE graph_lists SET next_item = ? WHERE id = ?', first + count, list);
    database.run('UPDATE graph_sequence SET value = ?', sequence + 1 + count);
  });
}
