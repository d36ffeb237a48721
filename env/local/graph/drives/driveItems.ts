import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../../sqlite';
import { GraphFault, invalidRequest, itemNotFound } from '../graphFault';
import type { Site } from '../sites/sites';
import { graphTime } from '../tables';
import { unverified } from '../unverified';
import { addBytes, dropContent, newContent } from './contents';
import { requireClosed } from './openFiles';

/** A folder or a file of a document library. */
export interface DriveItem {
  id: string;
  drive: string;
  parent: string | null;
  name: string;
  folder: boolean;
  guid: string;
  version: number;
  created: string;
  modified: string;
  size: number;
  content: string | null;
}

/** What happens when a name is taken. */
export type Conflict = 'fail' | 'replace' | 'rename';

/** Where something new is to stand. */
export interface NewPlace {
  parent: DriveItem;
  name: string;
  conflict: Conflict;
}

const read = (row: Row): DriveItem => ({
  id: String(row.id),
  drive: String(row.drive_id),
  parent: row.parent_id === null ? null : String(row.parent_id),
  name: String(row.name),
  folder: row.folder === 1,
  guid: String(row.guid),
  version: Number(row.version),
  created: String(row.created),
  modified: String(row.modified),
  size: Number(row.size),
  content: row.content_id === null ? null : String(row.content_id),
});

export const driveETag = ({ guid, version }: DriveItem): string => `"{${guid.toUpperCase()}},${version}"`;

/** The site's document library, made at first use. */
export function ensureDrive(database: Database, site: Site): string {
  const known = database.first('SELECT id FROM graph_drives WHERE site_id = ?', site.id);
  if (known) return String(known.id);
  const id = `b!${randomUUID().replaceAll('-', '')}`;
  database.run('INSERT INTO graph_drives VALUES (?, ?, ?, ?)', id, site.id, 'Dokument', site.created);
  insert(database, { drive: id, parent: null, name: 'root', folder: true }, site.created);
  return id;
}

type Made = Pick<DriveItem, 'drive' | 'parent' | 'name' | 'folder'>;

function insert(database: Database, { drive, parent, name, folder }: Made, now: string): string {
  const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
  database.run(
    `INSERT INTO graph_drive_items (id, drive_id, parent_id, name, folder, guid, version, created, modified, size)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, 0)`,
    ...[id, drive, parent, name, folder ? 1 : 0, randomUUID(), now, now],
  );
  return id;
}

/** An item by its id. Throws 404. */
export function requireDriveItem(database: Database, drive: string, id: string): DriveItem {
  const where = id === 'root' ? 'parent_id IS NULL' : 'id = ?';
  const values = id === 'root' ? [drive] : [drive, id];
  const row = database.first(`SELECT * FROM graph_drive_items WHERE drive_id = ? AND ${where}`, ...values);
  if (!row) throw itemNotFound('The resource could not be found.');
  return read(row);
}

export const childrenOf = (database: Database, item: DriveItem): DriveItem[] =>
  database.all('SELECT * FROM graph_drive_items WHERE parent_id = ? ORDER BY name', item.id).map(read);

/** What stands in a folder under a name, or undefined. */
export function childNamed(database: Database, parent: DriveItem, name: string): DriveItem | undefined {
  const row = database.first(
    'SELECT * FROM graph_drive_items WHERE parent_id = ? AND name = ? COLLATE NOCASE',
    ...[parent.id, name],
  );
  return row && read(row);
}

const FORBIDDEN = /["*:<>?/\\|]|^\s|[\s.]$|^~\$/;

/** The path's parts, as SharePoint allows them. Throws 400. */
export function partsOf(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => part.length > 255 || FORBIDDEN.test(part))) {
    throw invalidRequest('The provided name cannot contain any of the characters that are not allowed.');
  }
  return parts;
}

/** The item at a path from a folder. Throws 404. */
export function itemAt(database: Database, from: DriveItem, path: string): DriveItem {
  return partsOf(path).reduce((folder, name) => {
    const found = childNamed(database, folder, name);
    if (!found) throw itemNotFound('The resource could not be found.');
    return found;
  }, from);
}

const nameTaken = (): GraphFault => new GraphFault(409, 'nameAlreadyExists', 'The specified item name already exists.');

function freeName(database: Database, { parent, name }: NewPlace): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const tried = `${stem} ${number}${extension}`;
    if (!childNamed(database, parent, tried)) return tried;
  }
}

/** Makes a folder, or finds the one that is there when that is what a taken name means. Throws 409. */
export function createFolder(database: Database, place: NewPlace, now: Date): DriveItem {
  const { parent, conflict } = place;
  const taken = childNamed(database, parent, place.name);
  if (taken && conflict === 'fail') throw nameTaken();
  if (taken && conflict === 'replace') return taken;
  const name = taken ? freeName(database, place) : place.name;
  const id = insert(database, { drive: parent.drive, parent: parent.id, name, folder: true }, graphTime(now));
  return requireDriveItem(database, parent.drive, id);
}

/** The folder for a path's parts, each made when it is not there, as an upload by path does. */
export const ensureFolders = (database: Database, from: DriveItem, way: { parts: string[]; now: Date }): DriveItem =>
  way.parts.reduce((parent, name) => createFolder(database, { parent, name, conflict: 'replace' }, way.now), from);

interface Stored {
  content: string;
  size: number;
  now: Date;
  ifMatch?: string | undefined;
}

/** Puts a content that has been stored in its place: a new file, or a new version of the one that is there. Throws 409, 412 and 423. */
export function placeContent(database: Database, place: NewPlace, stored: Stored): { item: DriveItem; isNew: boolean } {
  const { parent, conflict } = place;
  const at = graphTime(stored.now);
  const taken = childNamed(database, parent, place.name);
  if (taken && (conflict === 'fail' || taken.folder)) throw nameTaken();
  if (taken && stored.ifMatch !== undefined && stored.ifMatch !== '*' && stored.ifMatch !== driveETag(taken)) {
    throw new GraphFault(412, unverified.preconditionCode.value, "ETag does not match current item's value");
  }
  const replaced = taken && conflict === 'replace' ? taken : undefined;
  if (replaced) requireClosed(database, replaced);
  const made = { drive: parent.drive, parent: parent.id, name: taken ? freeName(database, place) : place.name };
  const id = replaced?.id ?? insert(database, { ...made, folder: false }, at);
  const version = (replaced?.version ?? 0) + 1;
  database.run(
    'UPDATE graph_drive_items SET version = ?, modified = ?, size = ?, content_id = ? WHERE id = ?',
    ...[version, at, stored.size, stored.content, id],
  );
  database.run(
    'INSERT INTO graph_drive_versions VALUES (?, ?, ?, ?, ?)',
    ...[id, version, at, stored.size, stored.content],
  );
  return { item: requireDriveItem(database, parent.drive, id), isNew: !replaced };
}

/** Stores bytes and puts them in their place. */
export function putContent(
  database: Database,
  place: NewPlace,
  given: { bytes: Uint8Array; now: Date; ifMatch: string | undefined },
): { item: DriveItem; isNew: boolean } {
  return database.transaction(() => {
    const content = newContent();
    addBytes(database, content, { position: 0, bytes: given.bytes });
    return placeContent(database, place, { ...given, content, size: given.bytes.length });
  });
}

/** Takes away a file, or a folder with all that is in it. Throws 423. */
export function removeDriveItem(database: Database, item: DriveItem): void {
  requireClosed(database, item);
  for (const child of childrenOf(database, item)) removeDriveItem(database, child);
  for (const row of database.all('SELECT content_id FROM graph_drive_versions WHERE item_id = ?', item.id)) {
    dropContent(database, String(row.content_id));
  }
  database.run('DELETE FROM graph_drive_versions WHERE item_id = ?', item.id);
  database.run('DELETE FROM graph_drive_items WHERE id = ?', item.id);
}
