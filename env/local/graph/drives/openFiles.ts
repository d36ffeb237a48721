import type { Database } from '../../sqlite';
import { GraphFault } from '../graphFault';

/** A file of the library. */
interface Kept {
  id: string;
}

/** Whether somebody has a file open in Word, in the browser or on the desktop. */
export const isOpen = (database: Database, item: Kept): boolean =>
  database.first('SELECT item_id FROM graph_open_files WHERE item_id = ?', item.id) !== undefined;

/** Opens a file as a person does in Word, or closes it again. */
export function setOpen(database: Database, item: Kept, open: boolean): void {
  if (open) database.run('INSERT OR IGNORE INTO graph_open_files VALUES (?)', item.id);
  else database.run('DELETE FROM graph_open_files WHERE item_id = ?', item.id);
}

/** A file that is open is read but neither replaced nor removed. Throws 423. */
export function requireClosed(database: Database, item: Kept): void {
  if (!isOpen(database, item)) return;
  const message = 'The resource you are attempting to access is locked';
  throw new GraphFault(423, 'notAllowed', message).because('resourceLocked');
}
