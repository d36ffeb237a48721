import type { PostedCard } from '../../shared/lists/postedCards';
import type { AdaptiveCard } from '../cards/elements';
import type { ListStore, Wait } from '../ports';
import type { Courier, StoredReference } from './courier';
import type { Turn } from './pace';
import { persist, statusOf } from './persist';

interface SendDependencies {
  store: ListStore;
  courier: Courier;
  turn: Turn;
  wait: Wait;
}

/** Where a card goes, and the row that remembers its message. */
interface Addressed {
  row: PostedCard;
  conversation: string;
  reference: StoredReference;
}

/** Posts a card, or puts it in place of the one that is there; gives the message's id. */
export function createSendCard({ store, courier, turn, wait }: SendDependencies) {
  const inTurn = <T>(conversation: string, work: () => Promise<T>): Promise<T> =>
    persist(
      async () => {
        await turn(conversation);
        return work();
      },
      { wait },
    );

  async function update(reference: StoredReference, activityId: string, card: AdaptiveCard): Promise<string> {
    await courier.update(reference, activityId, card);
    return activityId;
  }

  /** An answer may have been lost: what has been heard of the card since is looked at before it is posted once more. */
  const post = ({ row, conversation, reference }: Addressed, card: AdaptiveCard, gone?: string): Promise<string> =>
    inTurn(conversation, async () => {
      const arrived = store.find('postedCards', row.key)?.activityId;
      return arrived && arrived !== gone ? update(reference, arrived, card) : courier.post(reference, card);
    });

  return async (to: Addressed, card: AdaptiveCard): Promise<string> => {
    const { activityId } = to.row;
    if (!activityId) return post(to, card);
    try {
      return await inTurn(to.conversation, () => update(to.reference, activityId, card));
    } catch (error) {
      // Somebody removed the message: the card is still wanted.
      if (statusOf(error) === 404) return post(to, card, activityId);
      throw error;
    }
  };
}
