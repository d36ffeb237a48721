import { AppError } from '../../shared/AppError';
import { decisions } from '../../shared/lists/decisions';
import type { VoteView } from '../../shared/rules/voteView';
import { parseChanges } from '../../shared/schema/parseDraft';
import { decisionStates } from '../../shared/states/decision';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireMove } from './guards';
import { readVote } from './readVote';

function checkedText(input: string): string {
  const parsed = parseChanges(decisions, { text: input }, { byService: true });
  if (!parsed.ok) throw new AppError('invalid', { problems: parsed.problems });
  if (!parsed.value.text) throw new AppError('invalid', { problems: [{ field: 'text', code: 'required' }] });
  return parsed.value.text;
}

/** Sets a closed vote's decision with its exact text, and gives the deliverables their states. Errors: forbidden, wrongState, invalid, notQuorate. */
export function createSetDecision({ store, log, chat, clock }: Dependencies) {
  async function settleDeliverables(actor: Actor, view: VoteView): Promise<void> {
    for (const question of view.questions) {
      const winner = view.tally?.results.find((one) => one.question === question.id)?.winner;
      if (question.kind !== 'deliverable' || !question.deliverable || !winner) continue;
      // A deliverable's answers are the names of its states after the vote.
      const state = winner as 'approved' | 'approvedWithCondition' | 'notApproved';
      await store.update('deliverables', { state }, { key: question.deliverable, by: actor.key });
    }
  }

  return async (actor: Actor, key: string, input: string): Promise<void> => {
    const asked = { list: 'decisions', key, states: decisionStates, verb: 'set' } as const;
    const { state } = requireMove({ store, actor }, asked, () => readVote(store, actor, key));
    const view = readVote(store, actor, key);
    const text = checkedText(input);
    // The deliverables first: a stop in between leaves the decision to be set again, never set with deliverables forgotten.
    await settleDeliverables(actor, view);
    const gate = view.proposal?.gate ?? null;
    const changes = { state, text, gate, setAt: clock().toISOString(), setBy: actor.key };
    await store.update('decisions', changes, { key, eTag: view.decision.eTag, by: actor.key });
    log.record({ actor, action: 'decisionSet', list: 'decisions', subject: key, detail: { text } });
    chat.subjectChanged('vote', key);
  };
}
