import type { Language } from '../../shared/text/texts';
import type { CardContext } from '../cards/CardContext';
import type { AdaptiveCard } from '../cards/elements';
import { type Subject, subjects } from './subjects';
import type { SubjectTools } from './subjects/SubjectKind';

/** Draws a subject. `userIds` are the voters' Teams ids. */
export const createDrawSubject =
  (tools: SubjectTools, link: CardContext['link']) =>
  ({ kind, key }: Subject, userIds: readonly string[], language: Language): AdaptiveCard =>
    subjects[kind].draw(key, tools, { language, link, userIds });

export type DrawSubject = ReturnType<typeof createDrawSubject>;
