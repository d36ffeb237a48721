import { AppError } from '../../shared/AppError';
import { type Decision, type Electorate, FIRST_RULE, type Tally } from '../../shared/lists/decisions';
import { kindOfDecision } from '../../shared/questions/decisionKinds';
import { mandates, mayVoteFor } from '../../shared/rules/mandates';
import { mayDo } from '../../shared/rules/permissions';
import { proposeDecision, quorumOf } from '../../shared/rules/proposeDecision';
import { quorum } from '../../shared/rules/quorum';
import { countedBallots, countingBallots, tally } from '../../shared/rules/tally';
import type { Named, Remark, UnreadableBallot, VoteView } from '../../shared/rules/voteView';
import { swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import { requireItem } from './guards';

/** Who votes on what: frozen since the vote opened; a draft's as it would be if it opened now. What was frozen is never made up again from today's registers. */
export function electorateOf(store: ListStore, decision: Decision): Electorate {
  if (decision.electorate) return decision.electorate;
  if (decision.state !== 'draft')
    throw new AppError('unreadable', { values: { list: 'decisions', key: decision.key } });
  return {
    rule: FIRST_RULE,
    municipalities: mandates(store.all('municipalities'), store.all('members')),
    questions: kindOfDecision(decision).questions(decision, {
      alternatives: store.all('alternatives'),
      deliverables: store.all('deliverables'),
    }),
  };
}

const ballotsOf = (store: ListStore, decision: string): ItemOf<'ballots'>[] =>
  store.all('ballots').filter((ballot) => ballot.decision === decision);

const namedOne = (store: ListStore, code: string): Named => ({
  code,
  name: store.find('municipalities', code)?.name ?? code,
});

const byName =
  <T>(of: (one: T) => Named) =>
  (a: T, b: T): number =>
    swedishOrder.compare(of(a).name, of(b).name);

const named = (store: ListStore, codes: readonly string[]): Named[] =>
  codes.map((code) => namedOne(store, code)).sort(byName((one) => one));

/** How many entitled municipalities have somebody noted as present at the decision's meeting. */
function presentMunicipalities(store: ListStore, decision: Decision, electorate: Electorate): string[] {
  const here = store
    .all('attendance')
    .filter((row) => row.meeting === decision.meeting && row.confirmedPresent)
    .map((row) => store.find('members', row.member)?.municipality);
  return electorate.municipalities.filter((code) => here.includes(code));
}

/** The ballots that were counted; until then, those that would be. */
function standingBallots(store: ListStore, decision: Decision): ItemOf<'ballots'>[] {
  const all = ballotsOf(store, decision.key);
  return decision.tally ? countedBallots(all, decision.tally) : countingBallots(all);
}

function remarksIn(store: ListStore, standing: readonly ItemOf<'ballots'>[]): Remark[] {
  return standing
    .filter(({ condition, comment }) => condition ?? comment)
    .map(({ question, municipality, condition, comment }) => ({
      question,
      municipality: namedOne(store, municipality),
      condition,
      comment,
    }))
    .sort(byName((one) => one.municipality));
}

/** A ballot's key, which is also its title in SharePoint, ends in municipality and revision. */
function unreadableBallots(store: ListStore, decision: string): UnreadableBallot[] {
  return store.broken('ballots').flatMap(({ id, key, title }) => {
    const name = key ?? title;
    if (!name.startsWith(`${decision}.`)) return [];
    return [{ id, municipality: namedOne(store, name.split('.').at(-2) ?? '').name }];
  });
}

interface Vote {
  decision: Decision;
  electorate: Electorate;
  standing: readonly ItemOf<'ballots'>[];
}

function ownAnswers(store: ListStore, actor: Actor, { decision, electorate, standing }: Vote): VoteView['mine'] {
  const code = actor.municipality;
  const member = store.find('members', actor.key);
  if (!code || !member || !mayVoteFor(member, code) || !electorate.municipalities.includes(code)) return null;
  const own = standing.filter((ballot) => ballot.municipality === code);
  return {
    municipality: namedOne(store, code),
    mayVote: decision.state === 'open' && own.every((ballot) => ballot.member === actor.key),
    answers: own.map((ballot) => ({
      question: ballot.question,
      answer: ballot.answer,
      condition: ballot.condition,
      comment: ballot.comment,
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
  const standing = standingBallots(store, decision);
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
    quorum: finished ? quorumOf(electorate, counted) : quorum(counted.voters.length, entitled),
    present: quorum(presentMunicipalities(store, decision, electorate).length, entitled),
    mine: actor ? ownAnswers(store, actor, { decision, electorate, standing }) : null,
    tally: finished ? counted : null,
    remarks: finished ? remarksIn(store, standing) : [],
    unreadable: actor && mayDo(actor.role, 'runVote') ? unreadableBallots(store, key) : [],
    proposal: decision.state === 'closed' ? proposeDecision(electorate, counted) : null,
  };
}
