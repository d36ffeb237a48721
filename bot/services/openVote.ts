import { AppError } from '../../shared/AppError';
import type { OpenVote } from '../../shared/api/vote';
import type { Vote } from '../../shared/lists/votes';
import { isStanding } from '../../shared/rules/isStanding';
import { leadsOn } from '../../shared/rules/turns';
import { whyNot } from '../../shared/states/defineStates';
import { isEnded } from '../../shared/states/meeting';
import { voteStates } from '../../shared/states/vote';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import { requireOpenMinutes } from './openMinutes';
import { currentVote, electorateNow, isProposal, readVotes, turnsOf, voteKey, votesOf } from './voteRows';

const methodFor = (store: ListStore, meeting: string): Vote['method'] =>
  isEnded(store.find('meetings', meeting)?.state) ? 'afterMeeting' : 'openToAbsent';

/** Opens a decision's vote, its first or a new one after one that was taken back, and freezes who votes on what. Errors: forbidden, notFound, wrongState, nothingToDecide. */
export function createOpenVote({ store, log, chat, clock, voteLeaseMs }: Dependencies) {
  function refuse(state: string): never {
    throw new AppError('wrongState', { values: { state } });
  }

  /** Opened by somebody in the same moment, or by this person, whose answer was lost. */
  async function opened(actor: Actor, key: string): Promise<ItemOf<'votes'>> {
    const vote = await store.read('votes', key);
    if (vote?.state === 'open' && vote.openedBy === actor.key) return vote;
    return refuse(vote?.state ?? 'open');
  }

  return async (actor: Actor, decisionKey: string, options: OpenVote = {}): Promise<void> => {
    requirePermission(actor, 'runVote');
    const decision = requireItem(store, 'decisions', decisionKey);
    if (decision.state === 'set') refuse('set');
    if (!isStanding(decision)) refuse('withdrawn');
    requireOpenMinutes(store, decision.meeting);
    await readVotes(store, decisionKey);
    const current = currentVote(store, decisionKey);
    // This person's own, whose answer was lost.
    if (current?.state === 'open' && current.openedBy === actor.key && current.round === 1) return;
    const turn = turnsOf(store, decisionKey).at(-1);
    if (current && !(current.state === 'closed' && turn && leadsOn(turn))) refuse(current.state);
    if (options.main !== undefined && !isProposal(store, decision, options.main))
      throw new AppError('invalid', { problems: [{ field: 'main', code: 'notReference' }] });
    const { electorate, rule } = electorateNow(store, decision, options.main);
    const facts = { questions: electorate.questions.length, entitled: electorate.municipalities.length };
    const refusal = whyNot(voteStates, 'open', { state: 'draft', role: actor.role, roles: actor.roles, facts });
    if (refusal) throw new AppError(refusal.code, refusal);
    const key = voteKey(decisionKey, votesOf(store, decisionKey) + 1);
    const vote = {
      decision: decisionKey,
      state: voteStates.moves.open.to,
      round: 1,
      leaseMs: voteLeaseMs,
      method: options.method ?? methodFor(store, decision.meeting),
      deadline: options.deadline ?? null,
      openedAt: clock().toISOString(),
      openedBy: actor.key,
      electorate,
      rule,
    };
    try {
      await store.create('votes', vote, { key, by: actor.key });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
      await opened(actor, key);
    }
    const detail = { method: vote.method, deadline: vote.deadline, rule, ...electorate };
    log.record({ actor, action: 'voteOpened', list: 'votes', subject: key, detail });
    chat.subjectChanged('vote', key);
  };
}
