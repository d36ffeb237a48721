import { AppError } from '../../shared/AppError';
import type { Conversation } from '../../shared/lists/conversations';
import type { PostedCard } from '../../shared/lists/postedCards';
import type { Clock, ListStore, Logger, Wait } from '../ports';
import type { Services } from '../services/createServices';
import { storedReference } from './conversationBook';
import type { Courier, StoredReference } from './courier';
import type { DrawSubject } from './drawSubject';
import type { Turn } from './pace';
import { persist, statusOf } from './persist';
import { postedCardKey } from './postedCardKey';
import { type Subject, subjects } from './subjects';
import type { VoterIds } from './voterIds';

interface DeliverDependencies {
  store: ListStore;
  services: Services;
  courier: Courier;
  draw: DrawSubject;
  voterIds: VoterIds;
  turn: Turn;
  clock: Clock;
  wait: Wait;
  logger: Logger;
}

/** A row without a message is another process at work, until it is so old that the process must have stopped. */
const ABANDONED_AFTER_MS = 60_000;

/** Makes what brings one subject's card in one conversation up to date: posted once, changed after that. */
export function createDeliver(dependencies: DeliverDependencies) {
  const { store, services, courier, draw, voterIds, turn, clock, wait } = dependencies;
  const by = 'system';

  /** Takes the card on: only one process gets the unique row. Undefined when somebody else has it. */
  async function claim(subject: Subject, conversation: Conversation): Promise<PostedCard | undefined> {
    const key = postedCardKey(subject, conversation.key);
    const row = store.find('postedCards', key);
    if (row?.activityId) return row;
    try {
      if (!row) {
        const draft = { kind: subject.kind, subject: subject.key, conversation: conversation.key };
        return await store.create('postedCards', draft, { key, by });
      }
      if (clock().getTime() - new Date(row.changedAt).getTime() < ABANDONED_AFTER_MS) return undefined;
      return await store.update('postedCards', { renderedVersion: null }, { key, eTag: row.eTag, by });
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'duplicate' && error.code !== 'conflict')) throw error;
      await store.sync('postedCards');
      return undefined;
    }
  }

  async function send(
    row: PostedCard,
    conversation: { key: string; reference: StoredReference },
    card: ReturnType<DrawSubject>,
  ): Promise<string> {
    const { key, reference } = conversation;
    const post = (gone?: string) =>
      persist(
        async () => {
          await turn(key);
          // An answer may have been lost: what has been heard of the card since is looked at before it is posted once more.
          const arrived = store.find('postedCards', row.key)?.activityId;
          if (!arrived || arrived === gone) return courier.post(reference, card);
          await courier.update(reference, arrived, card);
          return arrived;
        },
        { wait },
      );
    const { activityId } = row;
    if (!activityId) return post();
    try {
      await persist(
        async () => {
          await turn(key);
          await courier.update(reference, activityId, card);
        },
        { wait },
      );
      return activityId;
    } catch (error) {
      // Somebody removed the message: the card is still wanted.
      if (statusOf(error) === 404) return post(activityId);
      throw error;
    }
  }

  return async (subject: Subject, conversation: Conversation): Promise<void> => {
    const reference = storedReference(conversation);
    if (!reference) return;
    // Read before drawing: a change in between makes the card older than its version, and it is drawn again.
    const { version: versionOf, voters } = subjects[subject.kind];
    const version = versionOf(subject.key, { store, services });
    const known = store.find('postedCards', postedCardKey(subject, conversation.key));
    if (known?.activityId && known.renderedVersion === version) return;
    const row = await claim(subject, conversation);
    if (!row) return;
    const userIds = await voterIds(reference, voters?.(subject.key, { store, services }) ?? []);
    const card = draw(subject, userIds);
    const activityId = await send(row, { key: conversation.key, reference }, card);
    await store.update('postedCards', { activityId, renderedVersion: version }, { key: row.key, by });
  };
}

export type Deliver = ReturnType<typeof createDeliver>;
