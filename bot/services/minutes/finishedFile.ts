import type { Minutes, MinutesFile } from '../../../shared/lists/minutes';
import type { Dependencies } from '../dependencies';
import { currentFacts, type StampedRow } from './currentFacts';
import { keepDocx } from './minutesFiles';

/** The file of frozen minutes as a change of their row makes it, with who has confirmed them; kept before the row says so. */
export async function finishedFile(
  { store, files }: Dependencies,
  item: Minutes,
  changes: Partial<StampedRow>,
): Promise<{ file: MinutesFile }> {
  const written = { ...currentFacts(store, item.key), row: { ...item, ...changes } };
  const { file } = await keepDocx({ store, files }, written, item.file?.profile ?? 'minutes');
  return { file };
}
