import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import type { Question } from '../../shared/lists/votes';
import { kindOfQuestion } from '../../shared/questions';
import type { Settled } from '../../shared/questions/QuestionKind';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';

/** What is answered to a version of a deliverable, and what that is called. */
export interface Approved extends Settled {
  title: string;
}

/** What answers do to the deliverables that are asked about. */
export const approvedIn = (
  questions: readonly Question[],
  answerTo: (question: string) => string | null | undefined,
): Approved[] =>
  questions.flatMap((question) => {
    const answer = answerTo(question.id);
    const settled = answer ? kindOfQuestion(question).settles?.(question, answer) : null;
    return settled ? [{ ...settled, title: question.subject }] : [];
  });

/** Writes what a decision answers to a deliverable: a row that stands, and the deliverable's own state. */
export const createApprove =
  ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>) =>
  async (actor: Actor, of: Decision, approved: Approved): Promise<void> => {
    const { deliverable, version, answer, title } = approved;
    const decision = of.key;
    // A decision that has been taken back answers anew; what it answered before stays written.
    const again = of.takenBack ? `.${of.takenBack}` : '';
    const key = `${decision}.${deliverable}.${version ?? 'x'}${again}`;
    const row = { title, deliverable, version, decision, answer, setAt: clock().toISOString() };
    try {
      await store.create('approvals', row, { key, by: actor.key });
    } catch (error) {
      // Written before a stop in between; a set decision has one answer to each version.
      if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
    }
    // A deliverable that has gone on to another version is not changed by what was answered to an older one.
    if (store.find('deliverables', deliverable)?.version !== version) return;
    await store.update('deliverables', { state: answer }, { key: deliverable, by: actor.key });
  };
