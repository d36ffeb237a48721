import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import type { Electorate, Rule, Vote } from '../../shared/lists/votes';
import { kindOfDecision } from '../../shared/questions/decisionKinds';
import { isStanding } from '../../shared/rules/isStanding';
import { entitledIn } from '../../shared/rules/mandates';
import { voteRule } from '../../shared/rules/projectRules';
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

/** Who would vote on what if a draft's vote opened now. */
export function electorateNow(store: ListStore, decision: Decision): { electorate: Electorate; rule: Rule } {
  return {
    rule: voteRule(rulesFor(store), chairsMandate(store, decision)),
    electorate: {
      municipalities: entitledAt(store, decision.meeting),
      questions: kindOfDecision(decision).questions(decision, {
        alternatives: store.all('alternatives').filter(isStanding),
        deliverables: store.all('deliverables'),
      }),
    },
  };
}
