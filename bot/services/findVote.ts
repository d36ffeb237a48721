import { AppError } from '../../shared/AppError';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import type { VoteLease } from './voteLease';
import { currentVote, readVotes } from './voteRows';

/** From a decision to its vote and back. Either may have been made by another process a moment ago, and is then found in SharePoint itself. */
export function createFindVote({ store }: Pick<Dependencies, 'store'>, lease: VoteLease) {
  return {
    /** The vote that a decision is in. A verb is refused by who asks before anything else is told. */
    async voteOf(actor: Actor, decision: string): Promise<string> {
      requirePermission(actor, 'runVote');
      const { state } = requireItem(store, 'decisions', decision);
      await readVotes(store, decision);
      const vote = currentVote(store, decision);
      if (!vote) throw new AppError('wrongState', { values: { state } });
      return vote.key;
    },
    /** The decision that a vote is about; a draft's own, whose card carries its key. */
    async decisionOf(key: string): Promise<string> {
      const known = store.find('votes', key);
      if (known) return known.decision;
      try {
        return (await lease.held(key)).vote.decision;
      } catch (error) {
        const isDraft = error instanceof AppError && error.code === 'notFound' && store.find('decisions', key);
        if (isDraft) return key;
        throw error;
      }
    },
  };
}

export type FindVote = ReturnType<typeof createFindVote>;
