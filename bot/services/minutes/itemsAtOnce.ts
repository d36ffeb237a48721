import type { ItemAtOnce } from '../../../shared/api/minutes';
import type { ItemFacts, MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import { isEnded, isFrozen, isUnderWay } from '../../../shared/states/meeting';
import type { ListStore } from '../../ports';
import { minuteTakersIn } from './whoAdjusts';

/** Whoever was chosen to adjust, and does not write the minutes. */
export const adjustsAtOnce = (facts: MinutesFacts, person: string): boolean =>
  facts.roles.some(({ role, member }) => role === 'minutesAdjuster' && member === person) &&
  !minuteTakersIn(facts).includes(person);

/** What has been dealt with, at a meeting whose minutes are not with the adjusters yet. */
export function mayBeAdjustedAtOnce(store: ListStore, { key, state }: Pick<ItemFacts, 'key' | 'state'>): boolean {
  const meeting = store.find('meetings', store.find('agendaItems', key)?.meeting ?? '')?.state;
  const isOpen = (isUnderWay(meeting) || isEnded(meeting)) && !isFrozen(meeting);
  return isOpen && (state === 'current' || state === 'done');
}

/** The items that a person may confirm at once, with who has done so; none for others. */
export function itemsAtOnce(store: ListStore, facts: MinutesFacts, person: string): ItemAtOnce[] {
  if (!adjustsAtOnce(facts, person)) return [];
  const mine = new Set(
    store.all('itemAdjustments').flatMap(({ member, agendaItem }) => (member === person ? [agendaItem] : [])),
  );
  return facts.items
    .filter((item) => mayBeAdjustedAtOnce(store, item))
    .map(({ key, number, title }) => ({ agendaItem: key, number, title: title.text, isMine: mine.has(key) }));
}
