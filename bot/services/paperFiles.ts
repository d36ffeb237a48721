import { AppError } from '../../shared/AppError';
import { type Paper, papers } from '../../shared/lists/papers';
import { mayRead, mayWrite } from '../../shared/rules/access';
import { libraryName } from '../../shared/rules/libraryName';
import type { Problem } from '../../shared/schema/problem';
import type { Actor } from '../access/actor';
import { pictureSize, pictureType } from '../documents/docx/pictureSize';
import { behaviourOf } from './behaviours';
import { bringRows } from './bringRows';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { refuseLock } from './refuseLock';

/** Where the papers of meetings lie in the document library, each meeting's by its day. */
const FOLDER = 'Handlingar';
interface Given {
  name?: string | undefined;
  bytes: Uint8Array;
}

/** A figure is a picture that Word and the page can show, with words for those who do not see it. */
function problemsOf({ use, altText }: Paper, { name, bytes }: Given): Problem[] {
  return [
    ...(name?.trim() ? [] : [{ field: 'name', code: 'required' } as const]),
    ...(bytes.length === 0 ? [{ field: 'file', code: 'required' } as const] : []),
    ...(use === 'figure' && !pictureSize(bytes) ? [{ field: 'file', code: 'notPicture' } as const] : []),
    ...(use === 'figure' && altText === null ? [{ field: 'altText', code: 'figureNeedsText' } as const] : []),
  ];
}

/** The files of a meeting's papers, in the site's document library. Errors: forbidden, notFound, invalid, wrongState, conflict, tooLarge. */
export function createPaperFiles({ store, files, log, chat }: Dependencies) {
  function requireMayKeep(actor: Actor): void {
    if (!mayWrite(papers, actor, {})) throw new AppError('forbidden');
  }

  return {
    /** Asked before the first byte is taken. */
    requireMayKeep,

    /** Keeps a file; the paper is there from now on. One that it had before stays in the library, for what was written with it. */
    async keep(actor: Actor, key: string, given: Given): Promise<Paper> {
      requireMayKeep(actor);
      await bringRows(store, [{ list: 'papers', key }]);
      const before = requireItem(store, 'papers', key);
      refuseLock(store, 'papers', { values: { ...before }, doing: 'change' });
      const problems = problemsOf(before, given);
      if (problems.length > 0) throw new AppError('invalid', { problems });
      const { date } = requireItem(store, 'meetings', before.meeting);
      const folder = `${FOLDER}/${date}`;
      const { bytes, name = '' } = given;
      const kept = await files.put(`${folder}/${libraryName(name.trim())}`, bytes, {
        type: pictureType(bytes),
        whenTaken: 'rename',
      });
      const changes = { driveItem: `${folder}/${kept.name}`, hash: kept.sha256, availability: 'available' as const };
      const paper = await store.update('papers', changes, { key, eTag: before.eTag, by: actor.key });
      log.record({ actor, action: 'changed', list: 'papers', subject: key, detail: { after: changes } });
      behaviourOf('papers').changed?.(paper, { chat });
      return paper;
    },

    /** As it was handed in. */
    async open(actor: Actor, key: string): Promise<{ name: string; type: string; bytes: Uint8Array }> {
      if (!mayRead(papers, actor)) throw new AppError('forbidden');
      const { driveItem } = requireItem(store, 'papers', key);
      if (driveItem === null) throw new AppError('notFound', { values: { list: 'papers', key } });
      const bytes = await files.read(driveItem);
      return { name: driveItem.split('/').at(-1) ?? key, type: pictureType(bytes), bytes };
    },
  };
}
