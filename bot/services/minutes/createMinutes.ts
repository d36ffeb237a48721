import { AppError } from '../../../shared/AppError';
import type { MinutesView } from '../../../shared/api/minutes';
import { minutesFileName } from '../../../shared/minutes/minutesDocument';
import { writeText } from '../../../shared/minutes/writeText';
import { isOutside } from '../../../shared/rules/hasRole';
import { isLocked } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import { pictureType } from '../../documents/docx/pictureSize';
import { DOCX_TYPE } from '../../documents/docx/writeDocx';
import type { Dependencies } from '../dependencies';
import { createAnswerMinutes } from './answerMinutes';
import { createArchiveMinutes } from './archiveMinutes';
import { currentFacts } from './currentFacts';
import { createDraftMinutes } from './draftMinutes';
import { docxOf } from './minutesFiles';
import { documentOf, type ReadChoice, readMinutes } from './readMinutes';
import { createRemarkOnMinutes } from './remarkOnMinutes';
import { createRemindAdjusters } from './remindAdjusters';
import { createSendMinutes } from './sendMinutes';
import { createSettleMinutes } from './settleMinutes';

/** A file to hand over. */
interface MadeFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Every form of the minutes shows the same pictures. */
const AS_WRITTEN = { profile: 'minutes', wording: 'corrected' } as const;

/** Whoever is outside the project reads minutes that have been adjusted; until then they are the group's own. */
function requireTheirs(store: Dependencies['store'], actor: Actor, meeting: string): void {
  const row = store.find('minutes', meeting);
  if (isOutside(actor) && !(row && isLocked(row.state))) throw new AppError('forbidden');
}

/** The minutes of a meeting, from their first draft to the archive. */
export function createMinutes(dependencies: Dependencies) {
  const { store, files } = dependencies;
  return {
    view(actor: Actor, meeting: string, choice: ReadChoice): MinutesView {
      requireTheirs(store, actor, meeting);
      const view = readMinutes(store, meeting, { ...choice, person: actor.key });
      return isOutside(actor) ? { ...view, comments: [] } : view;
    },
    /** As a Word file, in the reader's choice of words. */
    async docx(actor: Actor, meeting: string, choice: ReadChoice): Promise<MadeFile> {
      requireTheirs(store, actor, meeting);
      const current = currentFacts(store, meeting);
      const bytes = await docxOf(current, choice, files);
      return { name: minutesFileName(current.facts, 'docx'), type: DOCX_TYPE, bytes };
    },
    /** As a PDF, made by the document library of the file that lies there. */
    async pdf(actor: Actor, meeting: string): Promise<MadeFile> {
      requireTheirs(store, actor, meeting);
      const { facts, row } = currentFacts(store, meeting);
      if (!row?.file) throw new AppError('notConvertible');
      const bytes = await files.pdf(row.file.path);
      return { name: minutesFileName(facts, 'pdf'), type: 'application/pdf', bytes };
    },
    /** As plain text. */
    text(actor: Actor, meeting: string, choice: ReadChoice): MadeFile {
      requireTheirs(store, actor, meeting);
      const current = currentFacts(store, meeting);
      const bytes = new TextEncoder().encode(`${writeText(documentOf(current, choice).blocks)}\n`);
      return { name: minutesFileName(current.facts, 'txt'), type: 'text/plain; charset=utf-8', bytes };
    },
    /** A picture that they show, and no other file. */
    async picture(actor: Actor, meeting: string, path: string): Promise<MadeFile> {
      requireTheirs(store, actor, meeting);
      const { blocks } = documentOf(currentFacts(store, meeting), AS_WRITTEN);
      if (!blocks.some((block) => block.kind === 'figure' && block.path === path))
        throw new AppError('notFound', { values: { path } });
      const bytes = await files.read(path);
      return { name: path.split('/').at(-1) ?? path, type: pictureType(bytes), bytes };
    },
    draft: createDraftMinutes(dependencies),
    send: createSendMinutes(dependencies),
    answer: createAnswerMinutes(dependencies),
    settle: createSettleMinutes(dependencies),
    reminding: createRemindAdjusters(dependencies),
    ...createRemarkOnMinutes(dependencies),
    ...createArchiveMinutes(dependencies),
  };
}
