import { AppError } from '../../shared/AppError';
import type { VoteView } from '../../shared/rules/voteView';
import { decisionStates } from '../../shared/states/decision';
import type { Actor } from '../access/actor';
import { type Approved, approvedIn, createApprove } from './approve';
import type { Dependencies } from './dependencies';
import { requireMove, requireState } from './guards';
import { requireOpenMinutes } from './openMinutes';
import type { ReadVote } from './readVote';
import { answerIn, settleInitiative } from './settleInitiative';
import { wordedDecision } from './wordedDecision';

/** What the counted answers do to the deliverables that were asked about. */
const settledIn = ({ questions, tally }: VoteView): Approved[] =>
  approvedIn(questions, (id) => tally?.results.find((one) => one.question === id)?.winner);

/** Writes the vote first, from the version that was seen: whoever opens it again in the same moment does the same, and one of the two is refused. */
async function claimVote(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { vote }: VoteView,
): Promise<void> {
  if (!vote) return;
  const { key, eTag } = vote;
  try {
    await store.update('votes', { settingAt: clock().toISOString() }, { key, eTag, by: actor.key });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const state = store.find('votes', key)?.state ?? 'open';
    throw state === 'closed' ? new AppError('decisionBeingSet') : new AppError('wrongState', { values: { state } });
  }
}

/** Sets a closed vote's decision with its exact text, and writes what was approved. Errors: forbidden, wrongState, invalid, notQuorate. */
export function createSetDecision({ store, log, chat, clock }: Dependencies, read: ReadVote) {
  const approve = createApprove({ store, clock });

  return async (actor: Actor, key: string, input: string): Promise<void> => {
    const asked = { list: 'decisions', key, states: decisionStates, verb: 'set' } as const;
    const { state } = requireMove({ store, actor }, asked, () => {
      const view = read(actor, key);
      requireState('votes', view, (state) => state === 'closed');
      if (view.next) throw new AppError('turnsLeft');
      return view;
    });
    requireOpenMinutes(store, read(actor, key).decision.meeting);
    const { text } = wordedDecision({ text: input });
    const view = read(actor, key);
    await claimVote({ store, clock }, actor, view);
    // The approvals first: a stop in between leaves the decision to be set again, never set with deliverables forgotten.
    for (const settled of settledIn(view)) await approve(actor, view.decision, settled);
    const { initiative } = view.decision;
    await settleInitiative({ store, log }, actor, {
      initiative,
      answer: answerIn(view.decision, view.proposal?.result),
    });
    const { gate = null, form = null, result = null, quorumStatus = null } = view.proposal ?? {};
    const outcome = 'decided' as const;
    const changes = {
      state,
      text,
      gate,
      form,
      outcome,
      result,
      quorumStatus,
      setAt: clock().toISOString(),
      setBy: actor.key,
    };
    await store.update('decisions', changes, { key, eTag: view.decision.eTag, by: actor.key });
    log.record({ actor, action: 'decisionSet', list: 'decisions', subject: key, detail: { text } });
    if (view.vote) chat.subjectChanged('vote', view.vote.key);
  };
}
