import type { Label } from '../../../shared/fields/kind';
import type { ListName } from '../../../shared/lists';

/** A row as it stands in SharePoint: columns by their own names, `AppKey` and `Title` among them, columns without a value absent. */
export interface RawRow {
  id: string;
  eTag: string;
  fields: Readonly<Record<string, unknown>>;
}

/** A list of today by its name in the registry; one that has left the registry by its name in SharePoint. */
export type RawList = ListName | { displayName: string };

/** What an upgrade may do to the site: read, add and change. There is no removing; what is replaced is marked and kept. */
export interface RawSite {
  /** Every row, also those that the app of today cannot read, oldest first; none when the list is not there. */
  rows(list: RawList): Promise<readonly RawRow[]>;
  /** Adds a row by its `AppKey`. A key that is there already means that this step has been done: nothing is written. */
  create(list: RawList, fields: Readonly<Record<string, unknown>> & { AppKey: string }): Promise<void>;
  /** Changes the columns named, if the row is still the version that was read; otherwise the whole upgrade is run again. */
  change(list: RawList, row: RawRow, fields: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * Takes the rows of an older version of the app to today's shape. It runs at every provisioning, so it finds by the rows
 * themselves what is left to do: run again after being cut off anywhere it ends the same, and once done it writes nothing.
 */
export interface Upgrade {
  /** Never changed once it has been run anywhere; the log says it. */
  name: string;
  /** What it does, for the person who provisions. */
  label: Label;
  run(site: RawSite): Promise<void>;
}
