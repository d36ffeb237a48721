import type { Database } from '../../sqlite';
import type { Site } from '../sites/sites';
import { childrenOf, type DriveItem, ensureDrive, requireDriveItem } from './driveItems';
import { isOpen } from './openFiles';

/** A file of the document library, and the folders it lies in. */
export interface LibraryFile {
  item: DriveItem;
  path: string;
  /** Whether somebody has it open in Word. */
  open: boolean;
}

/** Every file of the library, folder by folder. */
export function filesOf(database: Database, site: Site): LibraryFile[] {
  const below = (folder: DriveItem, path: string): LibraryFile[] =>
    childrenOf(database, folder).flatMap((item) =>
      item.folder
        ? below(item, `${path}${item.name}/`)
        : [{ item, path: `${path}${item.name}`, open: isOpen(database, item) }],
    );
  return below(requireDriveItem(database, ensureDrive(database, site), 'root'), '');
}

/** What could be a file's id or name among other text. */
const WORD = /[0-9A-Za-z._-]{20,}/g;

/** The files that a row's values name: by their id, or by their name with or without its ending. */
export function filesNamedIn(files: readonly LibraryFile[], fields: Readonly<Record<string, unknown>>): LibraryFile[] {
  const words = new Set(
    Object.values(fields).flatMap((value) => (typeof value === 'string' ? (value.match(WORD) ?? []) : [])),
  );
  return files.filter(({ item: { id, name } }) =>
    [id, name, name.replace(/\.[^.]+$/, '')].some((one) => words.has(one)),
  );
}
