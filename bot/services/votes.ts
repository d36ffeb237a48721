import type { VoteView } from '../../shared/rules/voteView';
import type { Actor } from '../access/actor';
import { createBallotPlace } from './ballotPlace';
import { createCastBallots } from './castBallots';
import { createCloseVote } from './closeVote';
import { createDecideWithoutVote } from './decideWithoutVote';
import type { Dependencies } from './dependencies';
import { Doubts } from './doubts';
import { createFindVote } from './findVote';
import { createJudge } from './judgeBallot';
import { createLookAfterVotes } from './lookAfterVotes';
import { createOpenVote } from './openVote';
import { type ReadVote, readVote } from './readVote';
import { createReopenVote } from './reopenVote';
import { createSetDecision } from './setDecision';
import { createSettle } from './settleBallot';
import { createTakeBackDecision } from './takeBackDecision';
import { VoteLease } from './voteLease';
import { VoteProgress } from './voteProgress';
import { createWithdrawVote } from './withdrawVote';

/** One step of a decision or of its vote. */
type Step<A extends unknown[]> = (actor: Actor, key: string, ...rest: A) => Promise<void>;

/** Use cases of a decision's vote: open, cast, close, open again, take back, set. Each ends with the vote as the person then sees it. Errors: forbidden, notFound, wrongState, and those of each step. */
export function createVotes(dependencies: Dependencies) {
  const { store } = dependencies;
  const lease = new VoteLease(dependencies);
  const judge = createJudge(lease);
  const place = createBallotPlace(dependencies);
  const doubts = new Doubts(dependencies, createSettle(dependencies, { lease, judge, place }));
  const progress = new VoteProgress(store);
  const view: ReadVote = (actor, key) => readVote({ store, doubts, progress, clock: dependencies.clock }, actor, key);
  const find = createFindVote(dependencies, lease);
  const closeVote = createCloseVote(dependencies);
  const setDecision = createSetDecision(dependencies, view);

  const shown =
    <A extends unknown[]>(step: Step<A>) =>
    async (actor: Actor, decision: string, ...rest: A): Promise<VoteView> => {
      await step(actor, decision, ...rest);
      return view(actor, decision);
    };
  /** A step of the vote that the decision is in. */
  const ofItsVote = <A extends unknown[]>(step: Step<A>) =>
    shown<A>(async (actor, decision, ...rest) => step(actor, await find.voteOf(actor, decision), ...rest));

  return {
    view,
    /** The same by the vote's key. */
    look: async (actor: Actor, vote: string): Promise<VoteView> => view(actor, await find.decisionOf(vote)),
    doubts,
    /** What is done by itself. */
    care: createLookAfterVotes(dependencies, closeVote),

    open: shown(createOpenVote(dependencies)),
    cast: createCastBallots(dependencies, { lease, judge, doubts, place, find, view }),
    close: shown(async (actor, decision) => closeVote(actor, await find.toClose(actor, decision))),
    reopen: ofItsVote(createReopenVote(dependencies)),
    withdraw: ofItsVote(createWithdrawVote(dependencies)),
    decide: shown(createDecideWithoutVote(dependencies)),
    takeBack: shown(createTakeBackDecision(dependencies)),
    set: shown<[text: string]>(async (actor, decision, text) => {
      await find.voteOf(actor, decision);
      await setDecision(actor, decision, text);
    }),
  };
}
