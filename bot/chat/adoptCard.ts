import type { ListStore, Logger } from '../ports';
import { conversationKey, withoutThread } from './conversationBook';
import { postedCardKey } from './postedCardKey';
import { subjectIn } from './subjects';

/** A press on a card: where, on which message, and what the card says it is about. */
interface Sign {
  conversationId: string;
  messageId: unknown;
  data: unknown;
}

const LONGEST_ID = 255;

/**
 * Makes what learns that a card arrived although the channel's answer was lost: Teams tells, with each press and each time it asks for a person's
 * own card, on which message that was. A card whose message is known already, or that this app never began to post, is left as it is.
 */
export function createAdoptCard({ store, logger }: { store: ListStore; logger: Logger }) {
  return async ({ conversationId, messageId, data }: Sign): Promise<void> => {
    const subject = subjectIn(data);
    if (!subject || typeof messageId !== 'string' || messageId === '' || messageId.length > LONGEST_ID) return;
    const key = postedCardKey(subject, conversationKey(withoutThread(conversationId)));
    const row = store.find('postedCards', key);
    if (!row || row.activityId) return;
    try {
      await store.update('postedCards', { activityId: messageId }, { key, eTag: row.eTag, by: 'system' });
    } catch (error) {
      // Somebody else has written what is known of it, or the next press tells again.
      logger.info({ err: error, ...subject }, 'a card whose answer was lost could not be taken up');
    }
  };
}

export type AdoptCard = ReturnType<typeof createAdoptCard>;
