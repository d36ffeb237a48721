import { AppError } from '../../shared/AppError';
import type { Deliverable } from '../../shared/lists/deliverables';
import type { Question, Vote } from '../../shared/lists/votes';
import { approvalOf } from '../../shared/questions/decisionKinds';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { currentVote, frozen } from './voteRows';

const ATTEMPTS = 5;

/** The questions with a deliverable's own ended and asked again as it is now; one that goes back to a version asked before takes up its answers. */
function askedAgain(questions: readonly Question[], deliverable: Deliverable): Question[] {
  const now = approvalOf(deliverable);
  const isKnown = questions.some(({ id }) => id === now.id);
  return questions.flatMap((one) => {
    if (one.deliverable !== deliverable.key) return [one];
    const { ended: wasEnded, ...question } = one;
    if (one.id === now.id) return [question];
    // The new question takes the place of the one that was asked until now.
    return wasEnded || isKnown ? [{ ...question, ended: true }] : [{ ...question, ended: true }, now];
  });
}

/** A deliverable gets a new version while its vote is open: its own question ends and is asked again, and every other answer stands. */
export async function askAgain(
  { store, log, chat }: Dependencies,
  actor: Actor,
  { before, version }: { before: Deliverable; version: string | null },
): Promise<void> {
  let vote: ItemOf<'votes'> | undefined = before.decision ? currentVote(store, before.decision) : undefined;
  if (vote?.state !== 'open' || before.version === version) return;
  for (let attempt = 1; ; attempt += 1) {
    const { electorate } = frozen(vote);
    const questions = askedAgain(electorate.questions, { ...before, version });
    try {
      const changes: Partial<Vote> = { electorate: { ...electorate, questions } };
      await store.update('votes', changes, { key: vote.key, eTag: vote.eTag, by: actor.key });
      break;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || attempt >= ATTEMPTS) throw error;
      vote = await store.read('votes', vote.key);
      if (vote?.state !== 'open') throw new AppError('wrongState', { values: { state: vote?.state ?? 'closed' } });
    }
  }
  const detail = { deliverable: before.key, from: before.version, to: version };
  log.record({ actor, action: 'questionAskedAgain', list: 'votes', subject: vote.key, detail });
  chat.subjectChanged('vote', vote.key);
}
