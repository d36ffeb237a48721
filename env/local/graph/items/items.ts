import { randomUUID } from 'node:crypto';
import type { Database, SqlValue } from '../../sqlite';
import { GraphFault, itemNotFound } from '../graphFault';
import type { Column } from '../lists/columns';
import type { List } from '../lists/lists';
import { graphTime, nextSequence } from '../tables';
import { unverified } from '../unverified';
import type { ChangeFeed } from './ChangeFeed';
import { applyFields, type StoredFields } from './fieldValues';
import { eTagOf, readItem, type StoredItem } from './StoredItem';

/** A list and what its rows may hold. */
export interface Context {
  database: Database;
  list: List;
  columns: readonly Column[];
  now: Date;
  feed: ChangeFeed;
}

/** An item that is there. Throws 404. */
export function requireItem({ database, list }: Context, id: string): StoredItem {
  const number = /^\d{1,12}$/.test(id) ? Number(id) : -1;
  const row = database.first('SELECT * FROM graph_items WHERE list_id = ? AND id = ? AND deleted = 0', list.id, number);
  if (!row) throw itemNotFound('The specified list item was not found');
  return readItem(row);
}

/** The form in which a value is indexed: numbers and flags as numbers, text folded when SharePoint folds it. */
export function indexValue(value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return unverified.uniqueIgnoresCase.value ? value.toLowerCase() : value;
}

interface Place {
  list: string;
  column: string;
  item: number;
}

/** Another row that has the value in a column, or has none there either. */
const otherHolds = (database: Database, { list, column, item }: Place, value: SqlValue) =>
  value === null
    ? database.first(
        `SELECT id FROM graph_items WHERE list_id = ? AND id <> ? AND deleted = 0 AND id NOT IN
          (SELECT item_id FROM graph_index WHERE list_id = ? AND name = ?)`,
        ...[list, item, list, column],
      )
    : database.first(
        'SELECT item_id FROM graph_index WHERE list_id = ? AND name = ? AND value = ? AND item_id <> ?',
        ...[list, column, value, item],
      );

function checkUnique({ database, list, columns }: Context, item: { id: number; fields: StoredFields }): void {
  for (const column of columns.filter((one) => one.enforceUniqueValues)) {
    const value = indexValue(item.fields[column.name]);
    if (value === null && unverified.uniqueAllowsSeveralEmpty.value) continue;
    const taken = otherHolds(database, { list: list.id, column: column.name, item: item.id }, value);
    if (taken) {
      throw new GraphFault(
        unverified.uniqueViolationStatus.value,
        'invalidRequest',
        'One or more fields with unique constraints already has the provided value.',
      );
    }
  }
}

function reindex({ database, list, columns }: Context, item: { id: number; fields: StoredFields }): void {
  database.run(
    'DELETE FROM graph_index WHERE list_id = ? AND name IN (SELECT value FROM json_each(?)) AND item_id = ?',
    list.id,
    JSON.stringify(columns.filter((one) => one.indexed).map((one) => one.name)),
    item.id,
  );
  for (const column of columns.filter((one) => one.indexed)) {
    const value = indexValue(item.fields[column.name]);
    if (value === null) continue;
    database.run(
      'INSERT INTO graph_index (list_id, name, value, item_id) VALUES (?, ?, ?, ?)',
      list.id,
      column.name,
      value,
      item.id,
    );
  }
}

/** Adds a row. Throws 400 as SharePoint does for wrong values and taken unique ones. */
export function createItem(context: Context, given: unknown): StoredItem {
  const { database, list, columns, now } = context;
  const fields = applyFields(columns, {}, given);
  return database.transaction(() => {
    const id = Number(database.first('SELECT next_item FROM graph_lists WHERE id = ?', list.id)?.next_item);
    checkUnique(context, { id, fields });
    const at = graphTime(now);
    database.run('UPDATE graph_lists SET next_item = next_item + 1, modified = ? WHERE id = ?', at, list.id);
    database.run(
      `INSERT INTO graph_items (list_id, id, guid, version, created, modified, fields, sequence) VALUES (?, ?, ?, 1, ?, ?, ?, ?)`,
      ...[list.id, id, randomUUID(), at, at, JSON.stringify(fields), nextSequence(database)],
    );
    reindex(context, { id, fields });
    const made = requireItem(context, String(id));
    context.feed.wrote(list.id, made);
    return made;
  });
}

function checkMatch(item: StoredItem, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === eTagOf(item)) return;
  throw new GraphFault(412, unverified.preconditionCode.value, "ETag does not match current item's value");
}

/** Changes fields of a row; with `ifMatch` only when the row is still that version (412 otherwise). */
export function changeItem(
  context: Context,
  id: string,
  change: { fields: unknown; ifMatch: string | undefined },
): StoredItem {
  const { database, list, columns, now } = context;
  return database.transaction(() => {
    const item = requireItem(context, id);
    checkMatch(item, change.ifMatch);
    const fields = applyFields(columns, item.fields, change.fields);
    checkUnique(context, { id: item.id, fields });
    database.run(
      'UPDATE graph_items SET fields = ?, version = version + 1, modified = ?, sequence = ? WHERE list_id = ? AND id = ?',
      ...[JSON.stringify(fields), graphTime(now), nextSequence(database), list.id, item.id],
    );
    reindex(context, { id: item.id, fields });
    const changed = requireItem(context, id);
    context.feed.wrote(list.id, changed, item);
    return changed;
  });
}

/** Deletes a row; delta tells of it from then on. */
export function deleteItem(context: Context, id: string, ifMatch: string | undefined): void {
  const { database, list } = context;
  database.transaction(() => {
    const item = requireItem(context, id);
    checkMatch(item, ifMatch);
    const sequence = nextSequence(database);
    database.run(
      "UPDATE graph_items SET deleted = 1, fields = '{}', sequence = ? WHERE list_id = ? AND id = ?",
      ...[sequence, list.id, item.id],
    );
    context.feed.wrote(list.id, { ...item, deleted: true, fields: {}, sequence }, item);
    database.run('DELETE FROM graph_index WHERE list_id = ? AND item_id = ?', list.id, item.id);
  });
}
