import { AppError } from '../../shared/AppError';
import { meetingStates } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { noFacts, requireItem, requireMove, requirePermission, requireState } from './guards';

/** Use cases of running a meeting. Errors: forbidden, notFound, wrongState, conflict. */
export function createMeetings({ store, log, clock }: Dependencies) {
  const now = (): string => clock().toISOString();

  const move = (actor: Actor, key: string, verb: keyof typeof meetingStates.moves) =>
    requireMove({ store, actor }, { list: 'meetings', key, states: meetingStates, verb }, noFacts);

  function firstItem(meeting: string): ItemOf<'agendaItems'> | undefined {
    return [...store.all('agendaItems')]
      .filter((one) => one.meeting === meeting)
      .sort((a, b) => a.number - b.number)[0];
  }

  return {
    /** Starts the meeting at its first item. */
    async start(actor: Actor, key: string): Promise<ItemOf<'meetings'>> {
      const { item: meeting, state } = move(actor, key, 'start');
      const changes = {
        state,
        startedAt: now(),
        currentItem: firstItem(key)?.key ?? null,
        currentItemSince: now(),
      };
      const started = await store.update('meetings', changes, { key, eTag: meeting.eTag, by: actor.key });
      log.record({ actor, action: 'started', list: 'meetings', subject: key });
      return started;
    },

    /** Makes an agenda item the current one for everybody. */
    async goTo(actor: Actor, key: string, agendaItem: string): Promise<ItemOf<'meetings'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState(meeting, 'ongoing');
      if (requireItem(store, 'agendaItems', agendaItem).meeting !== key) throw new AppError('notFound');
      const changes = { currentItem: agendaItem, currentItemSince: now() };
      const moved = await store.update('meetings', changes, { key, by: actor.key });
      log.record({ actor, action: 'wentToItem', list: 'meetings', subject: key, detail: { agendaItem } });
      return moved;
    },

    /** Notes that a person is present, or not. No reason is asked or stored. */
    async setPresence(
      actor: Actor,
      key: string,
      person: { member: string; present: boolean },
    ): Promise<ItemOf<'attendance'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState(meeting, 'planned', 'ongoing');
      const row = store.all('attendance').find((one) => one.meeting === key && one.member === person.member);
      if (!row) throw new AppError('notFound');
      const changes = { confirmedPresent: person.present };
      const noted = await store.update('attendance', changes, { key: row.key, by: actor.key });
      log.record({ actor, action: 'presenceNoted', list: 'attendance', subject: row.key, detail: changes });
      return noted;
    },

    /** Ends the meeting. Open votes go on until they are closed. */
    async end(actor: Actor, key: string): Promise<ItemOf<'meetings'>> {
      const { item: meeting, state } = move(actor, key, 'end');
      const changes = { state, endedAt: now(), currentItem: null, currentItemSince: null };
      const ended = await store.update('meetings', changes, { key, eTag: meeting.eTag, by: actor.key });
      log.record({ actor, action: 'ended', list: 'meetings', subject: key });
      return ended;
    },
  };
}
