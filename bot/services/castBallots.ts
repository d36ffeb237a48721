import { AppError } from '../../shared/AppError';
import { note } from '../../shared/fields/note';
import { ballots } from '../../shared/lists/ballots';
import type { Decision, Question } from '../../shared/lists/decisions';
import { mustBeExplained } from '../../shared/questions';
import { mayVoteFor } from '../../shared/rules/mandates';
import { isAnswer } from '../../shared/rules/questions';
import { countingBallots } from '../../shared/rules/tally';
import type { Problem } from '../../shared/schema/problem';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { electorateOf } from './readVote';

/** What a person answers to one question. */
export interface BallotAnswer {
  question: string;
  answer: string;
  condition?: string | null;
  comment?: string | null;
}

interface Mandate {
  decision: string;
  municipality: string;
}

/** Somebody else may have written the next revision first; more rounds than this would be an attack or a fault. */
const MOST_ATTEMPTS = 5;

/** What is wrong with the texts beside an answer: SharePoint would cut a longer one off, or refuse it. */
function textProblems(given: BallotAnswer): Problem[] {
  const tooLong = (['condition', 'comment'] as const).filter((name) => {
    const text = given[name]?.trim();
    return text && 'code' in note.check(ballots.fields[name], text);
  });
  return tooLong.map((name) => ({
    field: given.question,
    code: 'tooLong',
    values: { limit: ballots.fields[name].maxLength, length: given[name]?.trim().length ?? 0 },
  }));
}

function answerProblems(question: Question | undefined, given: BallotAnswer): Problem[] {
  if (!question || !isAnswer(question, given.answer)) {
    return [{ field: given.question.slice(0, 100), code: 'notChoice' }];
  }
  const lacksText = mustBeExplained(question, given.answer) && !given.condition?.trim();
  return lacksText ? [{ field: given.question, code: 'conditionNeedsText' }] : textProblems(given);
}

/** A mandate answers every question, so that its questions are never shared between two people; what it has answered before stands. */
function checkAnswers(
  questions: readonly Question[],
  answers: readonly BallotAnswer[],
  before: readonly { question: string }[],
): void {
  const problems = answers.flatMap((given) =>
    answerProblems(
      questions.find((one) => one.id === given.question),
      given,
    ),
  );
  const repeated = answers.find((given, index) => answers.findIndex((one) => one.question === given.question) < index);
  if (repeated) problems.push({ field: repeated.question.slice(0, 100), code: 'notChoice' });
  const answered = new Set([...answers, ...before].map((one) => one.question));
  for (const { id } of questions) if (!answered.has(id)) problems.push({ field: id, code: 'notChoice' });
  if (problems.length > 0) throw new AppError('invalid', { problems });
}

/** Refuses by the decision's state; a closed vote says when it closed. */
function requireOpen(decision: Decision): void {
  if (decision.state === 'open') return;
  if (decision.state === 'draft') throw new AppError('voteNotOpen');
  throw new AppError('voteClosed', decision.closedAt ? { values: { time: decision.closedAt } } : {});
}

/**
 * Casts ballots: one write and no read for each. The key's revision makes the write safe: SharePoint refuses a second row with the same key,
 * so neither a repeated delivery nor another process can count a mandate twice.
 */
export function createCastBallots({ store, clock }: Dependencies) {
  /** A vote must not be accepted on an old copy: another process may have begun to close it. */
  async function requireFreshCopy(): Promise<void> {
    const age = clock().getTime() - store.syncedAt('decisions').getTime();
    if (age > store.followIntervalMs) await store.sync('decisions');
    if (clock().getTime() - store.syncedAt('decisions').getTime() > store.followIntervalMs)
      throw new AppError('unavailable');
  }

  function municipalityOf(actor: Actor, decision: Decision): string {
    const member = store.find('members', actor.key);
    const code = actor.municipality;
    if (!member || !code || !mayVoteFor(member, code)) throw new AppError('notEntitled');
    if (!electorateOf(store, decision).municipalities.includes(code)) throw new AppError('notEntitled');
    return code;
  }

  /** The mandate's ballots that count; one person casts them all. */
  function ownBallots(actor: Actor, { decision, municipality }: Mandate): ItemOf<'ballots'>[] {
    const own = store.all('ballots').filter((one) => one.decision === decision && one.municipality === municipality);
    if (own.every((ballot) => ballot.member === actor.key)) return countingBallots(own);
    const name = store.find('municipalities', municipality)?.name ?? municipality;
    throw new AppError('otherPersonVoted', { values: { municipality: name } });
  }

  async function castOne(actor: Actor, mandate: Mandate, given: BallotAnswer): Promise<void> {
    const condition = given.condition?.trim() || null;
    const comment = given.comment?.trim() || null;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const known = ownBallots(actor, mandate).find((ballot) => ballot.question === given.question);
      const stands = known?.answer === given.answer && known.condition === condition && known.comment === comment;
      if (stands) return;
      const revision = (known?.revision ?? 0) + 1;
      const key = `${mandate.decision}.${given.question}.${mandate.municipality}.${revision}`;
      const ballot = {
        ...mandate,
        question: given.question,
        revision,
        member: actor.key,
        answer: given.answer,
        condition,
        comment,
        castAt: clock().toISOString(),
        source: actor.source === 'card' ? ('card' as const) : ('tab' as const),
        correlation: actor.correlation,
      };
      try {
        await store.create('ballots', ballot, { key, by: actor.key });
        return;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
        // The same ballot delivered twice, or another process was first: look at what stands there and decide again.
        await store.sync('ballots');
      }
    }
    throw new AppError('unavailable');
  }

  return async (actor: Actor, key: string, answers: readonly BallotAnswer[]): Promise<void> => {
    const municipality = municipalityOf(actor, requireItem(store, 'decisions', key));
    await requireFreshCopy();
    const decision = requireItem(store, 'decisions', key);
    requireOpen(decision);
    const { questions } = electorateOf(store, decision);
    const mandate = { decision: key, municipality };
    checkAnswers(questions, answers, ownBallots(actor, mandate));
    const accepted = clock().getTime();
    const [first, ...rest] = questions.flatMap(({ id }) => answers.filter((given) => given.question === id));
    // Alone and in everybody's order: two people of a municipality who vote at once meet here, before either has half of the questions.
    if (first) await castOne(actor, mandate, first);
    await Promise.all(rest.map((given) => castOne(actor, mandate, given)));
    // The closer waits one interval for ballots under way. A slower write is acknowledged only if the vote is still open now.
    if (clock().getTime() - accepted < store.followIntervalMs) return;
    await store.sync('decisions');
    requireOpen(requireItem(store, 'decisions', key));
  };
}
