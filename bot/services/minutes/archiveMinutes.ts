import { minutesFileName } from '../../../shared/minutes/minutesDocument';
import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import { ARCHIVE_TYPE, archiveZip } from '../../documents/archiveZip';
import type { Dependencies } from '../dependencies';
import { noFacts, requireMove } from '../guards';
import { requiredTexts } from '../requiredTexts';
import { archiveParts } from './archiveParts';
import { currentFacts } from './currentFacts';
import { docxOf, keepFile } from './minutesFiles';
import { moveMeeting } from './moveMeeting';

/** Registering minutes and laying them in the archive. Errors: forbidden, notFound, wrongState, invalid. */
export function createArchiveMinutes(dependencies: Dependencies) {
  const { store, files, log } = dependencies;

  /** Gives adjusted minutes their number in the authority's register. */
  async function register(actor: Actor, meeting: string, input: string): Promise<void> {
    const { item, state } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: 'register' },
      noFacts,
    );
    const { registrationNumber } = requiredTexts({ registrationNumber: input });
    await store.update('minutes', { state, registrationNumber }, { key: meeting, eTag: item.eTag, by: actor.key });
    await moveMeeting(dependencies, actor, { meeting, verb: 'register' });
    log.record({
      actor,
      action: 'minutesRegistered',
      list: 'minutes',
      subject: meeting,
      detail: { registrationNumber },
    });
  }

  /** Everything of the meeting in one file, with the exact bytes of the minutes, which nothing writes anew there. */
  async function archive(actor: Actor, meeting: string): Promise<void> {
    const { item, state } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: 'archive' },
      noFacts,
    );
    // The log of what has just been done belongs to it.
    await log.idle();
    const current = currentFacts(store, meeting);
    const profile = item.file?.profile ?? 'minutes';
    const name = minutesFileName(current.facts, 'docx');
    const docx = await docxOf(current, { profile, wording: 'corrected' }, files);
    const parts = await archiveParts(store, files, { meeting, facts: current.facts, minutes: { name, bytes: docx } });
    const zip = archiveZip(parts, { hash: current.hash, registrationNumber: item.registrationNumber, meeting });
    const file = await keepFile(files, zip, {
      name: minutesFileName(current.facts, 'zip'),
      type: ARCHIVE_TYPE,
      profile,
    });
    await store.update('minutes', { state, archive: file }, { key: meeting, eTag: item.eTag, by: actor.key });
    await moveMeeting(dependencies, actor, { meeting, verb: 'archive' });
    log.record({ actor, action: 'minutesArchived', list: 'minutes', subject: meeting, detail: { hash: file.hash } });
  }

  return { register, archive };
}
