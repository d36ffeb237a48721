import { voteStates } from '../../shared/states/vote';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { noFacts, requireMove } from './guards';
import { checkedReason } from './requiredTexts';

/** Takes an open vote back; the decision may be put to a new one. Errors: forbidden, notFound, wrongState, invalid. */
export function createWithdrawVote({ store, log, chat, clock }: Dependencies) {
  return async (actor: Actor, key: string, given: string): Promise<void> => {
    const asked = { list: 'votes', key, states: voteStates, verb: 'withdraw' } as const;
    const { item: vote, state } = requireMove({ store, actor }, asked, noFacts);
    const reason = checkedReason(given);
    const changes = { state, reason, closedAt: clock().toISOString(), closedBy: actor.key };
    await store.update('votes', changes, { key, eTag: vote.eTag, by: actor.key });
    log.record({ actor, action: 'voteWithdrawn', list: 'votes', subject: key, detail: { reason } });
    chat.subjectChanged('vote', key);
  };
}
