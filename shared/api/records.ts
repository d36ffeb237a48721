import type { ListName } from '../lists';
import type { TreeToSave } from '../schema/saving';
import { anyObject, flag, listOf, mapOf, object, optional, type Shape } from '../schema/shape';
import { sentKey, sentText, sentVersion } from './sentText';

/** A new row: its key is made in the form, so that sending it twice can never make two. */
export const newRow = object({ draft: anyObject, key: optional(sentKey), reason: optional(sentText) });

/** What is to be another in a row that is there, and why where what it belongs to has ended. */
export const rowChanges = object({ changes: anyObject, reason: optional(sentText) });

/** More rows of a part than a form shows. */
const MOST_ROWS = 100;

const row = object({ key: sentKey, eTag: optional(sentVersion), values: anyObject, removed: optional(flag) });

/** A row with the rows that belong to it. */
export const tree: Shape<TreeToSave> = object({
  row,
  parts: mapOf(listOf(row, MOST_ROWS)),
  reason: optional(sentText),
});

/** The answer to whatever adds, changes or moves one row. */
export interface OneRow<I = object> {
  item: I;
}

/** The rows of a list that point at a record, by key and what they are called by. */
export interface ReferringList {
  list: ListName;
  /** The first of them by name, and how many there are in all. */
  rows: readonly { key: string }[];
  count: number;
}

/** A record with the rows that are part of it, by part. */
export interface WholeRecord<I = object, P = object> {
  item: I;
  parts: Readonly<Record<string, readonly P[]>>;
}
