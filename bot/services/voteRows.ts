import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import type { Electorate, Question, Rule, Vote } from '../../shared/lists/votes';
import { kindOfDecision } from '../../shared/questions/decisionKinds';
import { isStanding } from '../../shared/rules/isStanding';
import { entitledIn } from '../../shared/rules/mandates';
import { voteRule } from '../../shared/rules/projectRules';
import { type HeldTurn, nextTurn, turnsHeld } from '../../shared/rules/turns';
import type { ItemOf, ListStore } from '../ports';
import { chairsMandate, rulesFor, sittingOf } from './sitting';

/** The key of a decision's vote: the first has the decision's own. */
export const voteKey = (decision: string, number: number): string =>
  number === 1 ? decision : `${decision}.vote${number}`;

/** How many votes a decision has had, as this process knows. */
export function votesOf(store: ListStore, decision: string): number {
  let number = 0;
  while (store.find('votes', voteKey(decision, number + 1))) number += 1;
  return number;
}

/** A decision's latest vote, whatever its state. */
export function latestVote(store: ListStore, decision: string): ItemOf<'votes'> | undefined {
  const number = votesOf(store, decision);
  return number === 0 ? undefined : store.find('votes', voteKey(decision, number));
}

/** The vote that a decision is in, or was last decided by; one that was taken back leaves it where it was. */
export function currentVote(store: ListStore, decision: string): ItemOf<'votes'> | undefined {
  const latest = latestVote(store, decision);
  return latest?.state === 'withdrawn' ? undefined : latest;
}

/** Brings this process's copy of a decision's votes up to what SharePoint has: another process may just have opened or closed one. */
export async function readVotes(store: ListStore, decision: string): Promise<void> {
  let number = votesOf(store, decision);
  if (number > 0) await store.read('votes', voteKey(decision, number));
  while (await store.read('votes', voteKey(decision, number + 1))) number += 1;
}

/** What was frozen when a vote opened. Throws `unreadable` when it cannot be read: it is never made up again from today's registers. */
export function frozen(vote: Pick<Vote, 'key' | 'electorate' | 'rule'>): { electorate: Electorate; rule: Rule } {
  const { electorate, rule, key } = vote;
  if (!electorate || !rule) throw new AppError('unreadable', { values: { list: 'votes', key } });
  return { electorate, rule };
}

/** The mandates of a meeting that have a vote. */
export function entitledAt(store: ListStore, meeting: string): string[] {
  const sitting = sittingOf(store, meeting);
  return sitting ? entitledIn(sitting.roll) : [];
}

/** The turns of a decision's question that have been held. */
export const turnsOf = (store: ListStore, decision: string): HeldTurn[] =>
  turnsHeld(
    Array.from({ length: votesOf(store, decision) }, (_, at) => store.find('votes', voteKey(decision, at + 1))).filter(
      (vote) => vote !== undefined,
    ),
  );

/** What a decision asks, all of it. */
export const questionsOf = (store: ListStore, decision: Decision): Question[] =>
  kindOfDecision(decision).questions(decision, {
    alternatives: store.all('alternatives').filter(isStanding),
    deliverables: store.all('deliverables'),
  });

/** Who would vote on what if a draft's vote opened now; of proposals that are put in turns, the two that come next. */
export function electorateNow(
  store: ListStore,
  decision: Decision,
  main?: string,
): { electorate: Electorate; rule: Rule } {
  const rules = rulesFor(store, decision.meeting);
  const whole = questionsOf(store, decision);
  const held = turnsOf(store, decision.key);
  const recommended = whole
    .flatMap(({ options = [] }) => options)
    .find(({ number }) => decision.recommended !== null && number === decision.recommended);
  const put = (question: Question): Question =>
    question.kind === 'alternative' ? nextTurn(question, { main: main ?? recommended?.key, held }) : question;
  return {
    rule: voteRule(rules, chairsMandate(store, decision)),
    electorate: {
      municipalities: entitledAt(store, decision.meeting),
      questions: rules.putting === 'inTurns' ? whole.map(put) : whole,
    },
  };
}

/** Whether an alternative may be named the main proposal of a decision. */
export const isProposal = (store: ListStore, decision: Decision, main: string): boolean =>
  questionsOf(store, decision).some(({ kind, answers }) => kind === 'alternative' && answers.includes(main));
