import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { MEETING } from '../seed/meetingRows';
import { people } from '../seed/people';
import { CHANNEL } from '../teams/server/places';
import { Participant, type Places } from './participant';

/** The minutes that were written before the meeting was held anew. */
interface KeptMinutes {
  written: { file: string; wording: string; bytes: number; sha256: string };
  /** What differs afterwards: the record is what it was, whatever is voted on again. */
  differences(): Promise<string[]>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the minutes of the record, as a Word file, to where it is asked for. */
export async function keepMinutes(
  places: Places,
  { file, wording }: { file: string; wording: 'verbatim' | 'corrected' },
): Promise<KeptMinutes> {
  const [person] = people;
  if (!person) throw new Error('The record names nobody');
  const reader = new Participant(person, places, CHANNEL.id);
  const read = (words: string) => reader.file(`/api/meetings/${MEETING}/minutes/files/docx?wording=${words}`);
  const before = { asked: await read(wording), again: await read(wording), verbatim: await read('verbatim') };
  await writeFile(file, before.asked);
  return {
    written: { file, wording, bytes: before.asked.length, sha256: sha256(before.asked) },
    async differences() {
      const isSame = sha256(before.asked) === sha256(before.again);
      const stands = sha256(before.verbatim) === sha256(await read('verbatim'));
      return [
        ...(isSame ? [] : ['the minutes are other bytes when they are written again']),
        ...(stands ? [] : ['the minutes of the record are not what they were before the meeting was held anew']),
      ];
    },
  };
}
