import type { Database } from '../sqlite';

/** Creates the tables of the Graph server; what is there stays. */
export function createTables(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS graph_sites (
      id TEXT PRIMARY KEY, hostname TEXT NOT NULL, path TEXT NOT NULL, display_name TEXT NOT NULL, created TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS graph_lists (
      id TEXT PRIMARY KEY, site_id TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
      template TEXT NOT NULL, hidden INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
      next_item INTEGER NOT NULL DEFAULT 1, generation INTEGER NOT NULL DEFAULT 1
    );
    CREATE UNIQUE INDEX IF NOT EXISTS graph_lists_name ON graph_lists (site_id, display_name COLLATE NOCASE);
    CREATE TABLE IF NOT EXISTS graph_columns (
      id TEXT PRIMARY KEY, list_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS graph_columns_name ON graph_columns (list_id, name COLLATE NOCASE);
    CREATE TABLE IF NOT EXISTS graph_items (
      list_id TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL,
      modified TEXT NOT NULL, fields TEXT NOT NULL, sequence INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (list_id, id)
    );
    CREATE INDEX IF NOT EXISTS graph_items_sequence ON graph_items (list_id, sequence);
    CREATE TABLE IF NOT EXISTS graph_index (
      list_id TEXT NOT NULL, name TEXT NOT NULL, value, item_id INTEGER NOT NULL, PRIMARY KEY (list_id, name, value, item_id)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS graph_drives (id TEXT PRIMARY KEY, site_id TEXT NOT NULL, name TEXT NOT NULL, created TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS graph_drive_items (
      id TEXT PRIMARY KEY, drive_id TEXT NOT NULL, parent_id TEXT, name TEXT NOT NULL, folder INTEGER NOT NULL,
      guid TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, size INTEGER NOT NULL,
      content_id TEXT
    );
    CREATE UNIQUE INDEX IF NOT EXISTS graph_drive_items_name ON graph_drive_items (drive_id, parent_id, name COLLATE NOCASE);
    CREATE TABLE IF NOT EXISTS graph_drive_versions (
      item_id TEXT NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL, size INTEGER NOT NULL, content_id TEXT NOT NULL,
      PRIMARY KEY (item_id, version)
    );
    CREATE TABLE IF NOT EXISTS graph_open_files (item_id TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS graph_contents (
      content_id TEXT NOT NULL, position INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (content_id, position)
    );
    CREATE TABLE IF NOT EXISTS graph_uploads (
      token TEXT PRIMARY KEY, drive_id TEXT NOT NULL, parent_id TEXT NOT NULL, name TEXT NOT NULL, conflict TEXT NOT NULL,
      content_id TEXT NOT NULL, received INTEGER NOT NULL, expires TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS graph_sequence (only INTEGER PRIMARY KEY CHECK (only = 1), value INTEGER NOT NULL);
    INSERT OR IGNORE INTO graph_sequence (only, value) VALUES (1, 0);
  `);
}

/** The next number in the order of all changes. */
export function nextSequence(database: Database): number {
  database.run('UPDATE graph_sequence SET value = value + 1 WHERE only = 1');
  return Number(database.first('SELECT value FROM graph_sequence WHERE only = 1')?.value);
}

/** A moment as Graph writes it: UTC without milliseconds. */
export const graphTime = (at: Date): string => at.toISOString().replace(/\.\d{3}Z$/, 'Z');
