import { decisionStates } from '../../shared/states/decision';
import type { Actor } from '../access/actor';
import { withdrawDeferred } from './bringDeferred';
import type { Dependencies } from './dependencies';
import { noFacts, requireMove } from './guards';
import { requireOpenMinutes } from './openMinutes';
import { checkedReason } from './requiredTexts';
import { unsettleInitiative } from './settleInitiative';
import { currentVote } from './voteRows';

/** What setting a decision wrote in it. */
const UNSET = {
  ...{ text: null, gate: null, form: null, outcome: null, result: null, quorumStatus: null, setAt: null, setBy: null },
  ...{ handCounts: null, deferredTo: null, referredTo: null, referredUntil: null, continuedAs: null },
};

/** Takes back a decision that was set by mistake, until the minutes are sent: its vote stands as it was counted. Errors: forbidden, notFound, wrongState, invalid. */
export function createTakeBackDecision({ store, log, chat }: Dependencies) {
  return async (actor: Actor, key: string, reason: string): Promise<void> => {
    const asked = { list: 'decisions', key, states: decisionStates, verb: 'takeBack' } as const;
    const { item, state } = requireMove({ store, actor }, asked, noFacts);
    requireOpenMinutes(store, item.meeting);
    const why = checkedReason(reason);
    const changes = { ...UNSET, state, takenBack: (item.takenBack ?? 0) + 1 };
    await store.update('decisions', changes, { key, eTag: item.eTag, by: actor.key });
    // What it answered to deliverables is answered no more; the rows of the approvals stay as they were written.
    for (const { deliverable, version, answer } of store.all('approvals').filter((one) => one.decision === key)) {
      const now = store.find('deliverables', deliverable);
      if (now?.version !== version || now.state !== answer) continue;
      await store.update('deliverables', { state: 'presented' }, { key: deliverable, by: actor.key });
    }
    await withdrawDeferred(store, item, actor.key);
    await unsettleInitiative({ store, log }, actor, item);
    const { text, form, outcome } = item;
    const detail = { reason: why, before: { text, form, outcome } };
    log.record({ actor, action: 'decisionTakenBack', list: 'decisions', subject: key, detail });
    const vote = currentVote(store, key);
    if (vote) chat.subjectChanged('vote', vote.key);
  };
}
