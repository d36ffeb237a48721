import type { meetings } from '../../../shared/lists/meetings';
import type { MinutesFile, minutes } from '../../../shared/lists/minutes';
import type { MinutesDocument } from '../../../shared/minutes/Block';
import type { MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import { minutesFileName, ownFileName } from '../../../shared/minutes/minutesDocument';
import type { Item } from '../../../shared/schema/defineList';
import { DOCX_TYPE, DOCX_WRITER, writeDocx } from '../../documents/docx/writeDocx';
import type { FileStore } from '../../ports';
import type { Dependencies } from '../dependencies';
import type { Written } from './currentFacts';
import { documentOf, type ReadChoice } from './readMinutes';

/** Where the minutes of a meeting lie in the document library. */
const FOLDER = 'Protokoll';

/** The pictures of a document by their paths; one that has been taken away is shown as missing. */
async function picturesOf({ blocks }: MinutesDocument, files: FileStore): Promise<Map<string, Uint8Array>> {
  const paths = blocks.flatMap((block) => (block.kind === 'figure' && block.path !== null ? [block.path] : []));
  const pictures = new Map<string, Uint8Array>();
  for (const path of new Set(paths)) {
    if (await files.find(path)) pictures.set(path, await files.read(path));
  }
  return pictures;
}

/** The minutes as a Word file. The same facts and the same choice give the same bytes. */
export async function docxOf(written: Written, choice: ReadChoice, files: FileStore): Promise<Uint8Array> {
  const document = documentOf(written, choice);
  return writeDocx(document, await picturesOf(document, files));
}

/** Keeps a file beside the meeting's others; one with the same name gets a new version. */
export async function keepFile(
  files: FileStore,
  bytes: Uint8Array,
  { name, type, profile }: { name: string; type: string; profile: MinutesFile['profile'] },
): Promise<MinutesFile> {
  const path = `${FOLDER}/${name}`;
  const { webUrl, sha256: hash } = await files.put(path, bytes, { type, whenTaken: 'replace' });
  return { name, path, webUrl, hash, size: bytes.length, writer: DOCX_WRITER, profile };
}

/**
 * The name that a meeting's file has in the library: another of the day that is called the same does not lose its own. Which of two has the plain name
 * follows from the meetings, not only from the files that are there, so that two processes at the same instant do not choose the same.
 */
export function keptName({ store }: Pick<Dependencies, 'store'>, facts: MinutesFacts, ending: 'docx' | 'zip'): string {
  const { key } = facts.meeting;
  const name = minutesFileName(facts, ending);
  const uses = ({ file, archive }: Item<typeof minutes>): boolean => file?.name === name || archive?.name === name;
  const own = store.find('minutes', key);
  if (own && uses(own)) return name;
  const calledSame = ({ key: other, title, date, dateUnknown }: Item<typeof meetings>): boolean => {
    const meeting = { key: other, title, date: { text: date }, dateUnknown: dateUnknown === true };
    return minutesFileName({ meeting }, ending) === name;
  };
  const taken =
    store.all('minutes').some((other) => other.meeting !== key && uses(other)) ||
    store.all('meetings').some((other) => other.key < key && calledSame(other));
  return taken ? ownFileName(facts, ending) : name;
}

/**
 * Writes the minutes and keeps them in the document library, in the app's own words. Always before their row says so: cut off between the two, a file is
 * left that the same step writes again.
 */
export async function keepDocx(
  { store, files }: Pick<Dependencies, 'store' | 'files'>,
  written: Written,
  profile: MinutesFile['profile'],
): Promise<{ file: MinutesFile; bytes: Uint8Array }> {
  const bytes = await docxOf(written, { profile, wording: 'corrected' }, files);
  const name = keptName({ store }, written.facts, 'docx');
  return { bytes, file: await keepFile(files, bytes, { name, type: DOCX_TYPE, profile }) };
}
