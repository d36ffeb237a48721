import type { Decision, Electorate, Tally } from '../../shared/lists/decisions';
import { mandates, mayVoteFor } from '../../shared/rules/mandates';
import { proposeDecision, quorumOf } from '../../shared/rules/proposeDecision';
import { questionsOf } from '../../shared/rules/questions';
import { quorum } from '../../shared/rules/quorum';
import { countingBallots, tally } from '../../shared/rules/tally';
import type { Named, VoteView } from '../../shared/rules/voteView';
import { swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import { requireItem } from './guards';
import type { ItemOf, ListStore } from './ports';

/** Who votes on what: frozen since the vote opened, or as it would be if it opened now. */
export function electorateOf(store: ListStore, decision: Decision): Electorate {
  if (decision.electorate) return decision.electorate;
  return {
    municipalities: mandates(store.all('municipalities'), store.all('members')),
    questions: questionsOf(decision, {
      alternatives: store.all('alternatives'),
      deliverables: store.all('deliverables'),
    }),
  };
}

const ballotsOf = (store: ListStore, decision: string): ItemOf<'ballots'>[] =>
  store.all('ballots').filter((ballot) => ballot.decision === decision);

function named(store: ListStore, codes: readonly string[]): Named[] {
  return codes
    .map((code) => ({ code, name: store.find('municipalities', code)?.name ?? code }))
    .sort((a, b) => swedishOrder.compare(a.name, b.name));
}

/** How many entitled municipalities have somebody noted as present at the decision's meeting. */
export function presentMunicipalities(store: ListStore, decision: Decision, electorate: Electorate): string[] {
  const here = store
    .all('attendance')
    .filter((row) => row.meeting === decision.meeting && row.confirmedPresent)
    .map((row) => store.find('members', row.member)?.municipality);
  return electorate.municipalities.filter((code) => here.includes(code));
}

function ownAnswers(store: ListStore, decision: Decision, actor: Actor): VoteView['mine'] {
  const electorate = electorateOf(store, decision);
  const code = actor.municipality;
  const member = store.find('members', actor.key);
  if (!code || !member || !mayVoteFor(member, code) || !electorate.municipalities.includes(code)) return null;
  const own = countingBallots(ballotsOf(store, decision.key)).filter((ballot) => ballot.municipality === code);
  return {
    municipality: { code, name: store.find('municipalities', code)?.name ?? code },
    mayVote: decision.state === 'open' && own.every((ballot) => ballot.member === actor.key),
    answers: own.map((ballot) => ({
      question: ballot.question,
      answer: ballot.answer,
      condition: ballot.condition,
      castAt: ballot.castAt,
      castBy: store.find('members', ballot.member)?.name ?? '',
    })),
  };
}

/** The frozen count, or the count so far. */
export function tallyOf(store: ListStore, decision: Decision): Tally {
  return decision.tally ?? tally(electorateOf(store, decision), ballotsOf(store, decision.key));
}

/** Everything one person may see of a decision. What was answered stays hidden until the vote is closed. */
export function readVote(store: ListStore, actor: Actor | null, key: string): VoteView {
  const decision = requireItem(store, 'decisions', key);
  const electorate = electorateOf(store, decision);
  const counted = tallyOf(store, decision);
  const entitled = electorate.municipalities.length;
  const finished = decision.state === 'closed' || decision.state === 'set';
  const alternatives = store.all('alternatives').filter((one) => one.decision === key);
  const keys = new Set(alternatives.map((one) => one.key));
  return {
    decision: finished ? decision : { ...decision, tally: null },
    state: decision.state,
    questions: electorate.questions,
    alternatives: alternatives.sort((a, b) => a.number - b.number),
    consequences: store.all('consequences').filter((one) => keys.has(one.alternative)),
    deliverables: store
      .all('deliverables')
      .filter((one) => one.decision === key)
      .sort((a, b) => a.position - b.position),
    progress: {
      voted: counted.voters.length,
      entitled,
      voters: named(store, counted.voters),
      missing: named(store, counted.missing),
    },
    // Who stepped aside is part of what was answered, and hidden as long as the vote is open.
    quorum: finished ? quorumOf(decision, electorate, counted) : quorum(counted.voters.length, entitled),
    present: quorum(presentMunicipalities(store, decision, electorate).length, entitled),
    mine: actor ? ownAnswers(store, decision, actor) : null,
    tally: finished ? counted : null,
    proposal: decision.state === 'closed' ? proposeDecision(decision, electorate, counted) : null,
  };
}
