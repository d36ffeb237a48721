import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import type { Electorate, Question, Rule, Tally, Vote } from '../../shared/lists/votes';
import { tallyOf } from '../../shared/rules/ballotChain';
import { mayDo } from '../../shared/rules/permissions';
import { proposeDecision } from '../../shared/rules/proposeDecision';
import { askedIn } from '../../shared/rules/questions';
import { quorum } from '../../shared/rules/quorum';
import { tally } from '../../shared/rules/tally';
import type { AskedDeliverable, Remark, VoteView } from '../../shared/rules/voteView';
import { swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { Clock, ItemOf, ListStore } from '../ports';
import { chainsIn } from './ballotRows';
import { roundIn } from './countVote';
import type { Doubts } from './doubts';
import { requireItem } from './guards';
import { namedAll, namedOne } from './nameOf';
import { missedBallots, uncountedBallots } from './oddBallots';
import { readOwnVote } from './readOwnVote';
import { presentAt } from './sitting';
import { currentVote, electorateNow, frozen, latestVote } from './voteRows';

/** What one person may see of a decision. */
export type ReadVote = (actor: Actor | null, decision: string) => VoteView;

interface Reader {
  store: ListStore;
  doubts: Doubts;
  clock: Clock;
}

/** What was chosen among, in the words that were frozen; what is shown beside them is the register's. */
function alternativesOf(store: ListStore, decision: string, questions: readonly Question[]): ItemOf<'alternatives'>[] {
  const own = store.all('alternatives').filter((one) => one.decision === decision);
  const options = questions.flatMap((question) => question.options ?? []);
  const named = own.map((one) => {
    const option = options.find(({ key }) => key === one.key);
    return option ? { ...one, title: option.title, number: option.number ?? one.number } : one;
  });
  return named.sort((a, b) => a.number - b.number);
}

/** The deliverables and versions that were asked about, wherever the deliverables have gone since. */
function deliverablesOf(store: ListStore, decision: Decision, questions: readonly Question[]): AskedDeliverable[] {
  return questions.flatMap(({ deliverable, subject, version }): AskedDeliverable[] => {
    if (deliverable === undefined) return [];
    const row = store.find('deliverables', deliverable);
    const answered = store
      .all('approvals')
      .find(
        (one) => one.decision === decision.key && one.deliverable === deliverable && one.version === (version || null),
      );
    const state = answered?.answer ?? (decision.state === 'set' ? 'presented' : (row?.state ?? 'presented'));
    return [{ key: deliverable, title: subject, version: version || null, state }];
  });
}

/** The count that is shown: the frozen one, else the count so far. Throws `unreadable` when a closed vote's count cannot be read. */
function countOf(store: ListStore, vote: ItemOf<'votes'>): Tally {
  const isFrozen = vote.state === 'closed';
  const counted = tallyOf(vote.tallies, vote.round);
  if (isFrozen && counted) return counted;
  if (isFrozen) throw new AppError('unreadable', { values: { list: 'votes', key: vote.key } });
  return tally(roundIn(store, vote));
}

function remarksOf(store: ListStore, vote: Vote, { counted }: Tally): Remark[] {
  const { chainOf } = chainsIn(store, vote);
  const ballots = Object.entries(counted).flatMap(([mandate, revision]) =>
    chainOf(mandate).filter((one) => one.revision === revision),
  );
  const remarks = ballots.flatMap(({ mandate, answers }) =>
    answers.flatMap(({ question, condition = null, comment = null }) =>
      condition || comment ? [{ question, municipality: namedOne(store, mandate), condition, comment }] : [],
    ),
  );
  return remarks.sort((a, b) => swedishOrder.compare(a.municipality.name, b.municipality.name));
}

const presentOf = (
  store: ListStore,
  decision: Decision,
  of: { electorate: Electorate; rule: Rule },
): VoteView['present'] => {
  const { municipalities } = of.electorate;
  const here = presentAt(store, decision, municipalities).length;
  return { basis: 'present', ...quorum(here, municipalities.length, of.rule) };
};

function baseOf({ store }: Reader, decision: Decision, of: { electorate: Electorate; rule: Rule }) {
  const questions = askedIn(of.electorate);
  const alternatives = alternativesOf(store, decision.key, questions);
  const keys = new Set(alternatives.map((one) => one.key));
  const latest = latestVote(store, decision.key);
  return {
    decision,
    withdrawn: latest?.state === 'withdrawn' ? (latest.reason ?? '') : null,
    questions,
    alternatives,
    consequences: store.all('consequences').filter((one) => keys.has(one.alternative)),
    deliverables: deliverablesOf(store, decision, questions),
    present: presentOf(store, decision, of),
  };
}

function draftView(reader: Reader, decision: Decision): VoteView {
  const of = electorateNow(reader.store, decision);
  const entitled = of.electorate.municipalities.length;
  const base = baseOf(reader, decision, of);
  return {
    ...base,
    vote: null,
    state: decision.state,
    progress: { voted: 0, entitled, voters: [], missing: namedAll(reader.store, of.electorate.municipalities) },
    quorum: base.present,
    mine: null,
    tally: null,
    remarks: [],
    unreadable: [],
    missed: [],
    proposal: null,
  };
}

/** While a vote is open, who stepped aside is part of what was answered, and hidden. */
function openQuorum({ quorum: counted, voters, missing }: Tally, rule: Rule): VoteView['quorum'] {
  if (counted.basis === 'present') return counted;
  return { basis: 'answered', ...quorum(voters.length, voters.length + missing.length, rule) };
}

function votedView(reader: Reader, actor: Actor | null, of: { decision: Decision; vote: ItemOf<'votes'> }): VoteView {
  const { store } = reader;
  const { decision, vote } = of;
  const { electorate, rule } = frozen(vote);
  const counted = countOf(store, vote);
  const isClosed = vote.state === 'closed';
  const runs = actor !== null && mayDo(actor, 'runVote');
  const { key, round, method, deadline, openedAt, closedAt, eTag } = vote;
  return {
    ...baseOf(reader, decision, { electorate, rule }),
    vote: { key, round, method, deadline, openedAt, closedAt, eTag },
    // `currentVote` never gives one that was taken back.
    state: decision.state === 'set' ? 'set' : (vote.state as VoteView['state']),
    progress: {
      voted: counted.voters.length,
      entitled: electorate.municipalities.length,
      voters: namedAll(store, counted.voters),
      missing: namedAll(store, counted.missing),
    },
    quorum: isClosed ? counted.quorum : openQuorum(counted, rule),
    mine: actor ? readOwnVote(reader, actor, vote) : null,
    tally: isClosed ? counted : null,
    remarks: isClosed ? remarksOf(store, vote, counted) : [],
    unreadable: runs ? uncountedBallots(store, vote) : [],
    missed: runs ? missedBallots(store, vote) : [],
    proposal: isClosed && decision.state !== 'set' ? proposeDecision(electorate, counted) : null,
  };
}

/** Everything one person may see of a decision. What was answered stays hidden until the vote is closed. */
export function readVote(reader: Reader, actor: Actor | null, key: string): VoteView {
  const decision = requireItem(reader.store, 'decisions', key);
  const vote = currentVote(reader.store, key);
  return vote ? votedView(reader, actor, { decision, vote }) : draftView(reader, decision);
}
