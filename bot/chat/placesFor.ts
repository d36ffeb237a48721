import type { Conversation } from '../../shared/lists/conversations';
import { cardPlaces } from '../services/cardPlaces';
import { type Subject, subjects } from './subjects';
import type { SubjectTools } from './subjects/SubjectKind';

/** Where a subject's card is to be: where cards go; one that is for some people with each of them, and there too when the bot has not met them all. */
export function placesFor({ kind, key }: Subject, tools: SubjectTools): readonly Conversation[] {
  const { store } = tools;
  const people = subjects[kind].people?.(key, tools);
  if (!people) return cardPlaces(store);
  const own = store
    .all('conversations')
    .filter(
      (one) => one.kind === 'personal' && one.reference !== null && people.some((member) => member === one.member),
    );
  const hasAll = people.every((member) => own.some((one) => one.member === member));
  return hasAll && !subjects[kind].isEverywhere ? own : [...own, ...cardPlaces(store)];
}
