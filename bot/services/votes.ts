import { AppError } from '../../shared/AppError';
import type { GivenBallot } from '../../shared/api/ballot';
import type { Vote } from '../../shared/lists/votes';
import { mayDo } from '../../shared/rules/permissions';
import type { VoteView } from '../../shared/rules/voteView';
import { voteStates } from '../../shared/states/vote';
import type { Actor } from '../access/actor';
import { createBallotPlace } from './ballotPlace';
import { createCastBallots } from './castBallots';
import { createCloseVote } from './closeVote';
import type { Dependencies } from './dependencies';
import { Doubts } from './doubts';
import { noFacts, requireItem, requireMove, requirePermission } from './guards';
import { createJudge } from './judgeBallot';
import { createLookAfterVotes } from './lookAfterVotes';
import { createOpenVote, type OpenOptions } from './openVote';
import { type ReadVote, readVote } from './readVote';
import { createSetDecision } from './setDecision';
import { createSettle } from './settleBallot';
import { VoteLease } from './voteLease';
import { currentVote, readVotes } from './voteRows';

/** Why a vote is opened again, and how it goes on; as before unless said. */
interface ReopenOptions {
  reason: string;
  method?: Vote['method'];
}

function checkedReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new AppError('invalid', { problems: [{ field: 'reason', code: 'required' }] });
  return text;
}

/** Opening a closed vote again, and taking an open one back: both with a reason. */
function createAgain({ store, log, chat, clock }: Dependencies) {
  return {
    async reopen(actor: Actor, key: string, { reason, method }: ReopenOptions): Promise<void> {
      const asked = { list: 'votes', key, states: voteStates, verb: 'reopen' } as const;
      const { item: vote, state } = requireMove({ store, actor }, asked, noFacts);
      if (store.find('decisions', vote.decision)?.state === 'set')
        throw new AppError('wrongState', { values: { state: 'set' } });
      const text = checkedReason(reason);
      const next = { state, round: vote.round + 1, reason: text, method: method ?? vote.method, deadline: null };
      const unclosed = { closedAt: null, closedBy: null, closing: null, closingSeenAt: null };
      await store.update('votes', { ...next, ...unclosed }, { key, eTag: vote.eTag, by: actor.key });
      log.record({
        actor,
        action: 'voteReopened',
        list: 'votes',
        subject: key,
        detail: { reason: text, round: next.round },
      });
      chat.subjectChanged('vote', key);
    },
    async withdraw(actor: Actor, key: string, reason: string): Promise<void> {
      const asked = { list: 'votes', key, states: voteStates, verb: 'withdraw' } as const;
      const { item: vote, state } = requireMove({ store, actor }, asked, noFacts);
      const closedAt = clock().toISOString();
      const changes = { state, reason: checkedReason(reason), closedAt, closedBy: actor.key };
      await store.update('votes', changes, { key, eTag: vote.eTag, by: actor.key });
      log.record({ actor, action: 'voteWithdrawn', list: 'votes', subject: key, detail: { reason: changes.reason } });
      chat.subjectChanged('vote', key);
    },
  };
}

/** Use cases of a decision's vote: open, cast, close, open again, take back, set. Errors: forbidden, notFound, wrongState, and those of each step. */
export function createVotes(dependencies: Dependencies) {
  const { store } = dependencies;
  const lease = new VoteLease(dependencies);
  const judge = createJudge(lease);
  const place = createBallotPlace(dependencies);
  const doubts = new Doubts(dependencies, createSettle(dependencies, { lease, judge, place }));
  const castBallots = createCastBallots(dependencies, { lease, judge, doubts, place });
  const closeVote = createCloseVote(dependencies);
  const openVote = createOpenVote(dependencies);
  const again = createAgain(dependencies);
  const view: ReadVote = (actor, key) => readVote({ store, doubts }, actor, key);
  const setDecision = createSetDecision(dependencies, view);

  /** The decision's vote. A verb is refused by who asks before anything else is told. */
  async function voteOf(actor: Actor, decision: string): Promise<string> {
    requirePermission(actor, 'runVote');
    const { state } = requireItem(store, 'decisions', decision);
    await readVotes(store, decision);
    const vote = currentVote(store, decision);
    if (!vote) throw new AppError('wrongState', { values: { state } });
    return vote.key;
  }

  /** A vote that another process has just opened may not be known here yet. */
  async function decisionOf(key: string): Promise<string> {
    const known = store.find('votes', key);
    if (known) return known.decision;
    try {
      return (await lease.held(key)).vote.decision;
    } catch (error) {
      const isDraft = error instanceof AppError && error.code === 'notFound' && store.find('decisions', key);
      if (isDraft) return key;
      throw error;
    }
  }

  return {
    view,
    /** The same by the vote's key, found in SharePoint itself when it is new here. */
    look: async (actor: Actor, vote: string): Promise<VoteView> => view(actor, await decisionOf(vote)),
    doubts,
    /** What is done by itself. */
    care: createLookAfterVotes(dependencies, closeVote),

    /** Opens the vote and freezes who votes on what. */
    async open(actor: Actor, key: string, options: OpenOptions = {}): Promise<VoteView> {
      await openVote(actor, key, options);
      return view(actor, key);
    },
    /** Casts, or changes, the ballot of the actor's municipality; after `patienceMs` it says that it does not know yet, and goes on. */
    async cast(actor: Actor, ballot: GivenBallot, patienceMs?: number): Promise<VoteView> {
      if (!mayDo(actor.role, 'vote')) throw new AppError('notEntitled');
      const decision = await decisionOf(ballot.vote);
      if (!store.find('votes', ballot.vote)) throw new AppError('voteNotOpen');
      await castBallots(actor, ballot, patienceMs);
      dependencies.chat.subjectChanged('vote', ballot.vote);
      return view(actor, decision);
    },
    /** Closes the vote and counts it. */
    async close(actor: Actor, key: string): Promise<VoteView> {
      await closeVote(actor, await voteOf(actor, key));
      return view(actor, key);
    },
    /** Opens a closed vote again; what was counted stands until it is changed. */
    async reopen(actor: Actor, key: string, options: ReopenOptions): Promise<VoteView> {
      await again.reopen(actor, await voteOf(actor, key), options);
      return view(actor, key);
    },
    /** Takes an open vote back; the decision may be put to a new one. */
    async withdraw(actor: Actor, key: string, reason: string): Promise<VoteView> {
      await again.withdraw(actor, await voteOf(actor, key), reason);
      return view(actor, key);
    },
    /** Sets the decision with its exact text. */
    async set(actor: Actor, key: string, text: string): Promise<VoteView> {
      await voteOf(actor, key);
      await setDecision(actor, key, text);
      return view(actor, key);
    },
  };
}
