import type { AgendaItem } from '../../shared/lists/agendaItems';
import { itemFor } from '../../shared/rules/agendaSkeleton';
import { nextNumber } from '../../shared/rules/nextNumber';
import { nextPosition } from '../../shared/rules/nextPosition';
import { isEnded } from '../../shared/states/meeting';
import type { ItemOf, ListStore } from '../ports';
import { copyBasis } from './copyBasis';
import { ensureRows } from './ensureRow';

/** The items whose question has been put off until a meeting. */
export function itemsDeferredTo(store: ListStore, meeting: string): AgendaItem[] {
  const asked = store.all('decisions').filter((one) => one.state === 'set' && one.deferredTo === meeting);
  const keys = new Set(asked.map(({ agendaItem }) => agendaItem));
  return store.all('agendaItems').filter(({ key }) => keys.has(key));
}

/** Puts a question that was put off on the agenda of its meeting, if that has one already; else it comes when the meeting is prepared. */
export async function bringDeferred(
  store: ListStore,
  { deferredTo, agendaItem }: Pick<ItemOf<'decisions'>, 'deferredTo' | 'agendaItem'>,
  by: string,
): Promise<void> {
  const meeting = deferredTo === null ? undefined : store.find('meetings', deferredTo);
  const from = store.find('agendaItems', agendaItem);
  if (!meeting || !from || isEnded(meeting.state) || from.meeting === meeting.key) return;
  const agenda = store.all('agendaItems').filter((one) => one.meeting === meeting.key);
  if (agenda.length === 0) return;
  const ensure = ensureRows(store, by);
  const there = agenda.find(({ continues }) => continues === from.key);
  const key = there?.key ?? `${meeting.key}.item-deferred-${from.key}`;
  const made = itemFor(meeting.key, { from, number: nextNumber(agenda), isLeftOver: true });
  if (!there) await ensure('agendaItems', key, { ...made, position: nextPosition(agenda) });
  await copyBasis({ store, ensure }, { meeting: meeting.key, from, to: key, putOffOnly: true });
}
