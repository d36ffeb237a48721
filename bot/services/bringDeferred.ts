import type { AgendaItem } from '../../shared/lists/agendaItems';
import { itemFor } from '../../shared/rules/agendaSkeleton';
import { isStanding } from '../../shared/rules/isStanding';
import { nextNumber } from '../../shared/rules/nextNumber';
import { nextPosition } from '../../shared/rules/nextPosition';
import { isLeftOver, isWithdrawn } from '../../shared/states/agendaItem';
import { isEnded } from '../../shared/states/meeting';
import type { ItemOf, ListStore } from '../ports';
import { copyBasis, returnBasis } from './copyBasis';
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
  // Put off once more, after that had been taken back.
  if (there && isWithdrawn(there.state)) await store.update('agendaItems', { state: 'waiting' }, { key, by });
  await copyBasis({ store, ensure }, { meeting: meeting.key, from, to: key, putOffOnly: true });
}

/** Whether a meeting has put the question to a vote, or is past it: what it has done stands. */
const isDealtWith = (store: ListStore, copy: ItemOf<'decisions'>): boolean =>
  copy.state !== 'draft' ||
  isEnded(store.find('meetings', copy.meeting)?.state) ||
  store.all('votes').some((one) => one.decision === copy.key);

/** A question that was not put off after all is taken from the agenda of the meeting that it was put off until; the item that came for its sake goes with it. */
export async function withdrawDeferred(
  store: ListStore,
  { key, deferredTo, agendaItem }: Pick<ItemOf<'decisions'>, 'key' | 'deferredTo' | 'agendaItem'>,
  by: string,
): Promise<void> {
  const brought = store
    .all('decisions')
    .filter((one) => one.continues === key && one.meeting === deferredTo && isStanding(one));
  for (const copy of brought) {
    if (isDealtWith(store, copy)) continue;
    await returnBasis(store, { from: key, to: copy.key });
    const item = store.find('agendaItems', copy.agendaItem);
    const others = store.all('decisions').some((one) => one.agendaItem === copy.agendaItem && isStanding(one));
    if (item?.continues === agendaItem && !others && isLeftOver(item.state))
      await store.update('agendaItems', { state: 'withdrawn' }, { key: item.key, by });
  }
}
