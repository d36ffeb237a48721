import type { Row } from '../../sqlite';
import type { StoredFields } from './fieldValues';

/** A row of a list as it is stored. */
export interface StoredItem {
  id: number;
  guid: string;
  version: number;
  created: string;
  modified: string;
  fields: StoredFields;
  sequence: number;
  deleted: boolean;
}

/** Reads a database row as an item. */
export const readItem = (row: Row): StoredItem => ({
  id: Number(row.id),
  guid: String(row.guid),
  version: Number(row.version),
  created: String(row.created),
  modified: String(row.modified),
  // Only this file writes fields.
  fields: JSON.parse(String(row.fields)) as StoredFields,
  sequence: Number(row.sequence),
  deleted: row.deleted === 1,
});

/** The eTag of an item and of its fields: the same, with the version at its end. */
export const eTagOf = (item: StoredItem): string => `"${item.guid},${item.version}"`;
