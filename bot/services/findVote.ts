import { AppError } from '../../shared/AppError';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import type { VoteLease } from './voteLease';
import { currentVote, readVotes } from './voteRows';

/** From a decision to its vote and back. Either may have been made by another process a moment ago, and is then found in SharePoint itself. */
export function createFindVote({ store }: Pick<Dependencies, 'store'>, lease: VoteLease) {
  async function voteOf(actor: Actor, decision: string): Promise<string> {
    requirePermission(actor, 'runVote');
    const { state } = requireItem(store, 'decisions', decision);
    await readVotes(store, decision);
    const vote = currentVote(store, decision);
    if (!vote) throw new AppError('wrongState', { values: { state } });
    return vote.key;
  }
  return {
    /** The vote that a decision is in. A verb is refused by who asks before anything else is told. */
    voteOf,
    /** The vote that is to be closed. One that is open here is what the person saw: it is not read first, its write is refused where it is another. */
    async toClose(actor: Actor, decision: string): Promise<string> {
      const held = currentVote(store, decision);
      if (held?.state !== 'open') return voteOf(actor, decision);
      requirePermission(actor, 'runVote');
      return held.key;
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
