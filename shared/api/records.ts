/** A new row: its key is made in the form, so that sending it twice can never make two. */
export interface NewRow {
  draft: Record<string, unknown>;
  key?: string | undefined;
}

/** What is to be another in a row that is there; the version it was changed from is the request's `If-Match`. */
export interface RowChanges {
  changes: Record<string, unknown>;
}

/** The answer to whatever adds, changes or moves one row. */
export interface OneRow<I = object> {
  item: I;
}
