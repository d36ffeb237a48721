import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import { ARCHIVE_TYPE, archiveZip } from '../../documents/archiveZip';
import type { Dependencies } from '../dependencies';
import { noFacts, requireMove } from '../guards';
import { requiredTexts } from '../requiredTexts';
import { archiveParts } from './archiveParts';
import { currentFacts } from './currentFacts';
import { finishedFile } from './finishedFile';
import { keepDocx, keepFile, keptName } from './minutesFiles';
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
    const changes = { state, registrationNumber };
    const file = await finishedFile(dependencies, item, changes);
    await moveMeeting(dependencies, actor, { meeting, verb: 'register' });
    await store.update('minutes', { ...changes, ...file }, { key: meeting, eTag: item.eTag, by: actor.key });
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
    // The bytes in the archive are those whose hash the row has, though a later writer or a picture taken away has made them other than they were.
    const { file, bytes } = await keepDocx(dependencies, current, profile);
    const minutes = { name: file.name, bytes };
    const parts = await archiveParts(store, files, { meeting, facts: current.facts, minutes });
    const zip = archiveZip(parts, { hash: current.hash, registrationNumber: item.registrationNumber, meeting });
    const name = keptName(dependencies, current.facts, 'zip');
    const archive = await keepFile(files, zip, { name, type: ARCHIVE_TYPE, profile });
    await moveMeeting(dependencies, actor, { meeting, verb: 'archive' });
    await store.update('minutes', { state, file, archive }, { key: meeting, eTag: item.eTag, by: actor.key });
    log.record({ actor, action: 'minutesArchived', list: 'minutes', subject: meeting, detail: { hash: archive.hash } });
  }

  return { register, archive };
}
