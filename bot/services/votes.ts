import { AppError } from '../../shared/AppError';
import type { VoteView } from '../../shared/rules/voteView';
import { decisionStates } from '../../shared/states/decision';
import type { Actor } from '../access/actor';
import { type BallotAnswer, createCastBallots } from './castBallots';
import { createCloseVote } from './closeVote';
import type { Dependencies } from './dependencies';
import { noFacts, requireMove } from './guards';
import { electorateOf, readVote } from './readVote';
import { createSetDecision } from './setDecision';

/** Use cases of a vote: open, cast, close, open again, set. Errors: forbidden, notFound, wrongState, and those of each step. */
export function createVotes(dependencies: Dependencies) {
  const { store, log, chat, clock } = dependencies;
  const castBallots = createCastBallots(dependencies);
  const closeVote = createCloseVote(dependencies);
  const setDecision = createSetDecision(dependencies);

  return {
    /** What one person may see of the decision. */
    view: (actor: Actor | null, key: string): VoteView => readVote(store, actor, key),

    /** Opens the vote and freezes who votes on what. */
    async open(actor: Actor, key: string): Promise<VoteView> {
      const { item: decision, state } = requireMove(
        { store, actor },
        { list: 'decisions', key, states: decisionStates, verb: 'open' },
        (asked) => {
          const { questions, municipalities } = electorateOf(store, asked);
          return { questions: questions.length, entitled: municipalities.length };
        },
      );
      const electorate = electorateOf(store, decision);
      const changes = { state, openedAt: clock().toISOString(), openedBy: actor.key, electorate };
      await store.update('decisions', changes, { key, eTag: decision.eTag, by: actor.key });
      log.record({ actor, action: 'voteOpened', list: 'decisions', subject: key, detail: { ...electorate } });
      chat.subjectChanged('vote', key);
      return readVote(store, actor, key);
    },

    /** Casts, or changes, the ballots of the actor's municipality. */
    async cast(actor: Actor, key: string, answers: readonly BallotAnswer[]): Promise<VoteView> {
      await castBallots(actor, key, answers);
      chat.subjectChanged('vote', key);
      return readVote(store, actor, key);
    },

    /** Closes the vote and counts it. */
    async close(actor: Actor, key: string): Promise<VoteView> {
      await closeVote(actor, key);
      return readVote(store, actor, key);
    },

    /** Opens a closed vote again; the reason is logged. Ballots stay and may be changed. */
    async reopen(actor: Actor, key: string, reason: string): Promise<VoteView> {
      const asked = { list: 'decisions', key, states: decisionStates, verb: 'reopen' } as const;
      const { item: decision, state } = requireMove({ store, actor }, asked, noFacts);
      if (reason.trim() === '') throw new AppError('invalid', { problems: [{ field: 'reason', code: 'required' }] });
      const changes = {
        state,
        closedAt: null,
        tally: null,
        quorumStatus: null,
        form: null,
        result: null,
      };
      await store.update('decisions', changes, { key, eTag: decision.eTag, by: actor.key });
      log.record({ actor, action: 'voteReopened', list: 'decisions', subject: key, detail: { reason: reason.trim() } });
      chat.subjectChanged('vote', key);
      return readVote(store, actor, key);
    },

    /** Sets the decision with its exact text. */
    async set(actor: Actor, key: string, text: string): Promise<VoteView> {
      await setDecision(actor, key, text);
      return readVote(store, actor, key);
    },
  };
}
