import { AppError } from '../../shared/AppError';
import { proposeDecision } from '../../shared/rules/proposeDecision';
import { tally } from '../../shared/rules/tally';
import { decisionStates } from '../../shared/states/decision';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { noFacts, requireItem, requireMove, requireState } from './guards';
import { electorateOf } from './readVote';

/**
 * Closes a vote in two steps, so that every acknowledged ballot is counted with any number of processes: first the decision is *closing* and no process
 * that knows it accepts ballots; when all of them know and ballots under way have arrived, the ballots are read from SharePoint itself and counted.
 */
export function createCloseVote({ store, log, chat, clock, wait }: Dependencies) {
  async function count(actor: Actor, key: string): Promise<void> {
    await store.sync('decisions');
    const decision = requireItem(store, 'decisions', key);
    // Somebody else finished it while this one waited, and it may already be set.
    if (decision.state === 'closed' || decision.state === 'set') return;
    requireState('decisions', decision, (state) => state === 'closing');
    const electorate = electorateOf(store, decision);
    const counted = tally(electorate, await store.fresh('ballots', 'decision', key));
    const { quorumStatus, form, result } = proposeDecision(electorate, counted);
    const closedAt = decision.closedAt ?? clock().toISOString();
    const changes = { state: 'closed' as const, closedAt, tally: counted, quorumStatus, form, result };
    await store.update('decisions', changes, { key, eTag: decision.eTag, by: actor.key });
    log.record({
      actor,
      action: 'voteClosed',
      list: 'decisions',
      subject: key,
      detail: { quorumStatus, form, result },
    });
    chat.subjectChanged('vote', key);
  }

  async function beginClosing(actor: Actor, decision: ItemOf<'decisions'>): Promise<void> {
    const changes = { state: 'closing' as const, closedAt: clock().toISOString() };
    await store.update('decisions', changes, { key: decision.key, eTag: decision.eTag, by: actor.key });
    chat.subjectChanged('vote', decision.key);
  }

  return async (actor: Actor, key: string): Promise<void> => {
    const asked = { list: 'decisions', key, states: decisionStates, verb: 'close' } as const;
    const { item: decision } = requireMove({ store, actor }, asked, noFacts);
    if (decision.state === 'open') await beginClosing(actor, decision);
    // One interval until every process knows, one more for ballots that were accepted just before and are on their way.
    await wait(2 * store.followIntervalMs);
    try {
      await count(actor, key);
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') throw new AppError('unavailable', { cause: error });
      throw error;
    }
  };
}
