import { byPosition } from '../../shared/rules/byPosition';
import { isOngoing, mayBeResumed, meetingStates } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import { requireAlone } from './behaviours/meetings';
import type { Dependencies } from './dependencies';
import { followItems } from './followItems';
import { requireItem, requirePermission, requireState } from './guards';
import { checkedReason } from './requiredTexts';
import { requireItemOf } from './requireItemOf';

/** Use cases of running a meeting; it starts and ends by the verbs of its states. Errors: forbidden, notFound, wrongState, conflict. */
export function createMeetings({ store, log, clock }: Dependencies) {
  const now = (): string => clock().toISOString();

  return {
    /** Makes an agenda item the current one for everybody. */
    async goTo(actor: Actor, key: string, agendaItem: string): Promise<ItemOf<'meetings'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState('meetings', meeting, isOngoing);
      requireItemOf(store, key, agendaItem);
      const changes = { currentItem: agendaItem, currentItemSince: now() };
      const moved = await store.update('meetings', changes, { key, by: actor.key });
      await followItems(store, { before: meeting, after: moved, now: changes.currentItemSince, by: actor.key });
      log.record({ actor, action: 'wentToItem', list: 'meetings', subject: key, detail: { agendaItem } });
      return moved;
    },

    /** Goes on with a meeting that has ended, at its last item, until its minutes are sent. The reason is noted. */
    async resume(actor: Actor, key: string, reason: string): Promise<ItemOf<'meetings'>> {
      requirePermission(actor, 'runMeeting');
      const meeting = requireItem(store, 'meetings', key);
      requireState('meetings', meeting, mayBeResumed);
      requireAlone(meeting, store);
      const why = checkedReason(reason);
      const dealtWith = store.all('agendaItems').filter((one) => one.meeting === key && one.state === 'done');
      const at = now();
      const changes = {
        state: meetingStates.moves.resume.to,
        endedAt: null,
        quorum: null,
        roll: null,
        resumedAt: at,
        resumeReason: why,
        currentItem: byPosition(dealtWith).at(-1)?.key ?? null,
        currentItemSince: at,
      };
      const resumed = await store.update('meetings', changes, { key, eTag: meeting.eTag, by: actor.key });
      await followItems(store, { before: meeting, after: resumed, now: at, by: actor.key });
      const detail = { reason: why, from: meeting.state };
      log.record({ actor, action: meetingStates.moves.resume.logged, list: 'meetings', subject: key, detail });
      return resumed;
    },
  };
}
