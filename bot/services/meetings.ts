import { AppError } from '../../shared/AppError';
import type { NotedPresence } from '../../shared/api/meeting';
import { isEnded, isOngoing } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission, requireState } from './guards';

/** Use cases of running a meeting; it starts and ends by the verbs of its states. Errors: forbidden, notFound, wrongState, conflict. */
export function createMeetings({ store, log, clock }: Dependencies) {
  const now = (): string => clock().toISOString();

  return {
    /** Makes an agenda item the current one for everybody. */
    async goTo(actor: Actor, key: string, agendaItem: string): Promise<ItemOf<'meetings'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState('meetings', meeting, isOngoing);
      if (requireItem(store, 'agendaItems', agendaItem).meeting !== key) throw new AppError('notFound');
      const changes = { currentItem: agendaItem, currentItemSince: now() };
      const moved = await store.update('meetings', changes, { key, by: actor.key });
      log.record({ actor, action: 'wentToItem', list: 'meetings', subject: key, detail: { agendaItem } });
      return moved;
    },

    /** Notes that a person is present, or not. No reason is asked or stored. */
    async setPresence(actor: Actor, key: string, person: NotedPresence): Promise<ItemOf<'attendance'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState('meetings', meeting, (state) => !isEnded(state));
      const row = store.all('attendance').find((one) => one.meeting === key && one.member === person.member);
      if (!row) throw new AppError('notFound');
      const changes = { confirmedPresent: person.present };
      const noted = await store.update('attendance', changes, { key: row.key, by: actor.key });
      log.record({ actor, action: 'presenceNoted', list: 'attendance', subject: row.key, detail: changes });
      return noted;
    },
  };
}
