import { AppError } from '../../shared/AppError';
import type { Decided } from '../../shared/api/decide';
import { isStanding } from '../../shared/rules/isStanding';
import { quorum } from '../../shared/rules/quorum';
import type { Problem } from '../../shared/schema/problem';
import { decisionStates } from '../../shared/states/decision';
import { isUnderWay } from '../../shared/states/vote';
import { cleanText } from '../../shared/text/cleanText';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import { type AnsweredWithout, answeredWithout } from './answeredWithout';
import { createApprove } from './approve';
import { bringDeferred } from './bringDeferred';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import { isFromRecord } from './isFromRecord';
import { requireOpenMinutes } from './openMinutes';
import { answerIn, settleInitiative } from './settleInitiative';
import { presentAt, rulesFor } from './sitting';
import { currentVote, entitledAt, readVotes } from './voteRows';
import { wordedDecision } from './wordedDecision';

const COUNTED: readonly Decided['form'][] = ['showOfHands', 'secretBallot'];
/** The meeting takes a stand; what is only noted or put off can be done by too few as well. */
const NEEDS_QUORUM: readonly Decided['outcome'][] = ['decided', 'elected', 'continued'];

const required = (field: string): Problem => ({ field, code: 'required' });

/** What each outcome and form must say. */
function missingIn(given: Decided): Problem[] {
  const options = given.counts?.options ?? [];
  const isCounted = COUNTED.includes(given.form);
  return [
    ...(given.outcome === 'deferred' && !given.deferredTo ? [required('deferredTo')] : []),
    ...(given.outcome === 'referredBack' && cleanText(given.referredTo ?? '') === '' ? [required('referredTo')] : []),
    ...(given.outcome === 'continued' && !given.continuedAs ? [required('continuedAs')] : []),
    ...(isCounted && options.length === 0 ? [required('counts')] : []),
    ...(options.some(({ title }) => cleanText(title) === '') ? [required('counts')] : []),
  ];
}

const handsIn = ({ counts }: Decided): number =>
  (counts?.options ?? []).reduce((sum, one) => sum + one.number, counts?.abstained ?? 0);

function countProblems(given: Decided, hands: number | undefined): Problem[] {
  const numbers = [...(given.counts?.options ?? []).map((one) => one.number), given.counts?.abstained ?? 0];
  if (numbers.some((one) => !Number.isInteger(one) || one < 0)) return [{ field: 'counts', code: 'notInteger' }];
  // A hand is counted for each mandate that somebody serves for, and no more.
  const isTooMany = hands !== undefined && handsIn(given) > hands;
  return isTooMany ? [{ field: 'counts', code: 'outOfRange', values: { min: 0, max: hands } }] : [];
}

function lostIn(store: ListStore, { deferredTo, continuedAs, result }: Decided): Problem[] {
  const lost = (field: string, row: unknown): Problem[] => (row === undefined ? [{ field, code: 'notReference' }] : []);
  return [
    ...(deferredTo ? lost('deferredTo', store.find('meetings', deferredTo)) : []),
    ...(continuedAs ? lost('continuedAs', store.find('decisions', continuedAs)) : []),
    ...(result ? lost('result', store.find('alternatives', result)) : []),
  ];
}

/** What the group answers to an initiative: by its outcome where that says it, else by the result. */
const answered = ({ kind }: ItemOf<'decisions'>, { outcome, result }: Decided) =>
  answerIn({ kind }, outcome === 'referredBack' ? 'referBack' : outcome === 'decided' ? result : null);

/** A decision on an initiative says which way it went; any other names an alternative there is. */
function resultProblems(store: ListStore, decision: ItemOf<'decisions'>, given: Decided): Problem[] {
  if (decision.kind !== 'initiative') return lostIn(store, given);
  const { result: _answer, ...rest } = given;
  const isOpen = given.outcome === 'decided' && answered(decision, given) === undefined;
  return [...lostIn(store, rest), ...(isOpen ? [required('result')] : [])];
}

/** The values as they are kept; what is not said is emptied. */
function checked(given: Decided, { gate, result }: Pick<AnsweredWithout, 'gate' | 'result'>) {
  const { form, outcome, text, counts = null } = given;
  const { deferredTo = null, referredTo = null, referredUntil = null, continuedAs = null } = given;
  return wordedDecision({
    form,
    outcome,
    text,
    handCounts: counts,
    gate,
    result,
    deferredTo,
    referredTo,
    referredUntil,
    continuedAs,
  });
}

/** Decides without a vote in the app: by acclamation, by a count entered by hand, or by noting or sending the matter on. Errors: forbidden, notFound, wrongState, invalid, notQuorate. */
export function createDecideWithoutVote({ store, log, clock }: Dependencies) {
  /** Of a meeting that is entered from its record nothing is computed. */
  function quorumOf(decision: ItemOf<'decisions'>, { outcome }: Decided) {
    const meeting = requireItem(store, 'meetings', decision.meeting);
    if (isFromRecord(store, meeting)) return { status: 'notDocumented' as const, hands: undefined };
    const entitled = entitledAt(store, decision.meeting);
    const hands = presentAt(store, decision, entitled).length;
    const { met, taking, entitled: all } = quorum(hands, entitled.length, rulesFor(store, decision.meeting));
    if (!met && NEEDS_QUORUM.includes(outcome)) throw new AppError('notQuorate', { values: { taking, entitled: all } });
    return { status: met ? ('quorate' as const) : ('notQuorate' as const), hands };
  }

  const approve = createApprove({ store, clock });

  return async (actor: Actor, key: string, given: Decided): Promise<void> => {
    requirePermission(actor, 'runVote');
    const decision = requireItem(store, 'decisions', key);
    requireOpenMinutes(store, decision.meeting);
    await readVotes(store, key);
    const vote = currentVote(store, key);
    if (decision.state !== 'draft' || !isStanding(decision) || (vote && isUnderWay(vote.state)))
      throw new AppError('wrongState', { values: { state: vote?.state ?? decision.state } });
    const { status, hands } = quorumOf(decision, given);
    const answers = answeredWithout(store, decision, given);
    const problems = [
      ...missingIn(given),
      ...countProblems(given, hands),
      ...resultProblems(store, decision, given),
      ...answers.problems,
    ];
    if (problems.length > 0) throw new AppError('invalid', { problems });
    const values = checked(given, answers);
    const stamp = { state: decisionStates.moves.set.to, setAt: clock().toISOString(), setBy: actor.key };
    const changes = { ...values, quorumStatus: status, ...stamp };
    // First, as when a vote's decision is set: a stop in between leaves the decision to be set again.
    for (const one of answers.approved) await approve(actor, decision, one);
    await settleInitiative({ store, log }, actor, {
      initiative: decision.initiative,
      answer: answered(decision, given),
    });
    await store.update('decisions', changes, { key, eTag: decision.eTag, by: actor.key });
    await bringDeferred(store, { ...decision, deferredTo: values.deferredTo ?? null }, actor.key);
    const { form, outcome, text } = given;
    log.record({ actor, action: 'decided', list: 'decisions', subject: key, detail: { form, outcome, text } });
  };
}
