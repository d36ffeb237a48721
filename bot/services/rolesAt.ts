import { holdersAt } from '../../shared/rules/holdersAt';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import { agendaOrder } from './sitting';

const isOf = (store: ListStore, actor: Actor, { person }: Pick<ItemOf<'meetingRoles'>, 'person'>): boolean =>
  store.find('attendance', person)?.member === actor.key;

/** Whether somebody is a meeting's minute-taker, who need not be of the project management. */
export const takesMinutes = (store: ListStore, actor: Actor, meeting: string | undefined): boolean =>
  store
    .all('meetingRoles')
    .some((one) => one.meeting === meeting && one.role === 'minuteTaker' && !one.withdrawn && isOf(store, actor, one));

/** Whether somebody leads the meeting at an item, as its chair. */
export function leadsAt(
  store: ListStore,
  actor: Actor,
  { meeting, agendaItem: item }: { meeting: string; agendaItem: string },
): boolean {
  const roles = store.all('meetingRoles').filter((one) => one.meeting === meeting);
  return holdersAt(roles, 'chair', { order: agendaOrder(store, meeting), item }).some((one) => isOf(store, actor, one));
}
