import type { Database } from '../../sqlite';
import type { StoredItem } from './StoredItem';

/** What a row was, at one of its versions. */
export interface ItemVersion {
  version: number;
  modified: string;
  fields: StoredItem['fields'];
}

/** Keeps what a row was each time it changes, as a list with version history does. */
export function keepVersions(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS graph_item_versions (
      list_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL,
      fields TEXT NOT NULL, PRIMARY KEY (list_id, item_id, version)
    ) WITHOUT ROWID;
    CREATE TRIGGER IF NOT EXISTS graph_items_keep_version AFTER UPDATE OF version ON graph_items
    WHEN old.version <> new.version BEGIN
      INSERT OR IGNORE INTO graph_item_versions (list_id, item_id, version, modified, fields)
      VALUES (old.list_id, old.id, old.version, old.modified, old.fields);
    END;
  `);
}

/** The versions of a row, newest first; the first is the row as it is. Versions from before history was kept are missing. */
export function versionsOf(database: Database, list: string, item: StoredItem): ItemVersion[] {
  const older = database.all(
    'SELECT * FROM graph_item_versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC',
    ...[list, item.id],
  );
  const { version, modified, fields } = item;
  return [
    { version, modified, fields },
    ...older.map((row) => ({
      version: Number(row.version),
      modified: String(row.modified),
      // The trigger copies what items.ts wrote.
      fields: JSON.parse(String(row.fields)) as StoredItem['fields'],
    })),
  ];
}
