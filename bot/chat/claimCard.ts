import { AppError } from '../../shared/AppError';
import type { Conversation } from '../../shared/lists/conversations';
import type { PostedCard } from '../../shared/lists/postedCards';
import type { Clock, ListStore } from '../ports';
import { postedCardKey } from './postedCardKey';
import type { Subject } from './subjects';

/** A row without a message is another process at work, until it is so old that the process must have stopped. */
const ABANDONED_AFTER_MS = 60_000;

/** Takes a subject's card in a conversation on: only one process gets the unique row. Undefined when somebody else has it. */
export function createClaimCard({ store, clock }: { store: ListStore; clock: Clock }) {
  const by = 'system';
  return async (subject: Subject, conversation: Conversation): Promise<PostedCard | undefined> => {
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
  };
}
