import { AppError } from '../../shared/AppError';
import type { ReopenVote } from '../../shared/api/vote';
import type { Vote } from '../../shared/lists/votes';
import { voteStates } from '../../shared/states/vote';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { noFacts, requireMove } from './guards';
import { requireOpenMinutes } from './openMinutes';
import { checkedReason } from './requiredTexts';

/** Whoever sets a decision has done so, or has been told that it did not succeed, long before this. */
const SETTING_MS = 60_000;

/** Opens a closed vote again; what was counted stands until it is changed. Errors: forbidden, notFound, wrongState, invalid. */
export function createReopenVote({ store, log, chat, clock }: Dependencies) {
  /** Another process may be setting the decision, or have set it a moment ago. */
  async function requireUnset({ decision: key, settingAt }: Vote): Promise<void> {
    const decision = await store.read('decisions', key);
    if (decision?.state === 'set') throw new AppError('wrongState', { values: { state: 'set' } });
    if (decision) requireOpenMinutes(store, decision.meeting);
    if (settingAt && clock().getTime() - Date.parse(settingAt) < SETTING_MS) throw new AppError('decisionBeingSet');
  }

  return async (actor: Actor, key: string, { reason, method }: ReopenVote): Promise<void> => {
    const asked = { list: 'votes', key, states: voteStates, verb: 'reopen' } as const;
    const { item: vote, state } = requireMove({ store, actor }, asked, noFacts);
    const text = checkedReason(reason);
    await requireUnset(vote);
    const next = { state, round: vote.round + 1, reason: text, method: method ?? vote.method, deadline: null };
    const unclosed = { closedAt: null, closedBy: null, closing: null, closingSeenAt: null, settingAt: null };
    await store.update('votes', { ...next, ...unclosed }, { key, eTag: vote.eTag, by: actor.key });
    const detail = { reason: text, round: next.round };
    log.record({ actor, action: 'voteReopened', list: 'votes', subject: key, detail });
    chat.subjectChanged('vote', key);
  };
}
