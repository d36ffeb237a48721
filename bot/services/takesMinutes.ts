import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';

/** Whether somebody is a meeting's minute-taker, who need not be of the project management. */
export const takesMinutes = (store: ListStore, actor: Actor, meeting: string | undefined): boolean =>
  store.all('meetingRoles').some((one) => {
    if (one.meeting !== meeting || one.role !== 'minuteTaker' || one.withdrawn) return false;
    return store.find('attendance', one.person)?.member === actor.key;
  });
