import type { TurnContext } from 'botbuilder';
import { AppError } from '../../shared/AppError';
import { isPlanned } from '../../shared/states/meeting';
import { actorOf } from '../access/authenticate';
import type { Clock, ListStore, Logger } from '../ports';
import type { Services } from '../services/createServices';
import { conversationKey, tenantOf, withoutThread } from './conversationBook';
import { correlationIn } from './turnCorrelation';

interface Dependencies {
  store: ListStore;
  services: Services;
  clock: Clock;
  logger: Logger;
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Makes what happens when Teams says that a call has begun or ended: a planned meeting of today starts, anything else is only logged. */
export function createMeetingEvents({ store, services, clock, logger }: Dependencies) {
  return {
    async started(context: TurnContext): Promise<void> {
      const { activity } = context;
      const correlation = correlationIn(context);
      const conversation = store.find('conversations', conversationKey(withoutThread(activity.conversation.id)));
      const today = swedishDay.format(clock());
      const planned = store.all('meetings').filter((one) => isPlanned(one.state) && one.date === today);
      const [meeting] = planned;
      if (!conversation || !meeting || planned.length > 1) {
        logger.info(
          { correlation, planned: planned.length },
          'a Teams meeting began that is not one planned meeting of today',
        );
        return;
      }
      try {
        const identity = { tenantId: tenantOf(activity), objectId: activity.from?.aadObjectId ?? '' };
        const actor = actorOf(store, identity, { source: 'card', correlation });
        await services.moveRecord(actor, 'meetings', { key: meeting.key, verb: 'start' });
      } catch (error) {
        // Only those who run meetings start one by starting the call; for everybody else nothing happens, on purpose.
        if (!(error instanceof AppError)) throw error;
        logger.info({ correlation, code: error.code, meeting: meeting.key }, 'the meeting was not started by the call');
      }
    },

    ended(context: TurnContext): void {
      const conversation = conversationKey(context.activity.conversation.id);
      logger.info({ correlation: correlationIn(context), conversation }, 'a Teams meeting ended');
    },
  };
}

export type MeetingEvents = ReturnType<typeof createMeetingEvents>;
