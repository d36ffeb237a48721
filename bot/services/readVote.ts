import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import type { Electorate, Question, Rule, Tally, Vote } from '../../shared/lists/votes';
import { tallyOf } from '../../shared/rules/ballotChain';
import { isStanding } from '../../shared/rules/isStanding';
import { ownerOf } from '../../shared/rules/ownerOf';
import { mayDo } from '../../shared/rules/permissions';
import { proposeDecision } from '../../shared/rules/proposeDecision';
import { askedIn } from '../../shared/rules/questions';
import { quorum, quorumBasis } from '../../shared/rules/quorum';
import { tally } from '../../shared/rules/tally';
import { leadsOn } from '../../shared/rules/turns';
import type { Aftermath, AskedDeliverable, Remark, VoteView } from '../../shared/rules/voteView';
import { dayOf, swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { Clock, ItemOf, ListStore } from '../ports';
import { chainsIn } from './ballotRows';
import { roundIn } from './countVote';
import type { Doubts } from './doubts';
import { requireItem } from './guards';
import { namedAll, namedOne } from './nameOf';
import { missedBallots, uncountedBallots } from './oddBallots';
import { readOwnVote } from './readOwnVote';
import { asideAt, presentAt } from './sitting';
import { progressOf, type VoteProgress } from './voteProgress';
import { currentVote, electorateNow, frozen, latestVote, turnsOf } from './voteRows';

/** What one person may see of a decision. */
export type ReadVote = (actor: Actor | null, decision: string) => VoteView;

interface Reader {
  store: ListStore;
  doubts: Doubts;
  progress: VoteProgress;
  clock: Clock;
}

/** What was chosen among, in the words that were frozen; what is shown beside them is the register's. */
function alternativesOf(store: ListStore, decision: string, questions: readonly Question[]): ItemOf<'alternatives'>[] {
  const own = store.all('alternatives').filter((one) => one.decision === decision && isStanding(one));
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
      .filter((one) => one.decision === decision.key && one.deliverable === deliverable)
      .filter((one) => one.version === (version || null))
      .toSorted((a, b) => a.setAt.localeCompare(b.setAt))
      .at(-1);
    // What was answered before the decision was taken back is answered no more.
    // Nor does a question that has gone on to another meeting know of the answer there.
    const now = decision.asked ? undefined : row?.state;
    const state = (decision.state === 'set' ? answered?.answer : now) ?? 'presented';
    return [{ key: deliverable, title: subject, version: version || null, state }];
  });
}

/** The frozen count of a closed vote. Throws `unreadable` when it cannot be read: it is never made up again. */
function countOf(vote: ItemOf<'votes'>): Tally {
  const counted = tallyOf(vote.tallies, vote.round);
  if (!counted) throw new AppError('unreadable', { values: { list: 'votes', key: vote.key } });
  return counted;
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

/** What is put next, of proposals that are put in turns: the first turn, or the one after the turn that has been won. */
function nextIn(store: ListStore, decision: Decision): Question | null {
  const last = turnsOf(store, decision.key).at(-1);
  const current = currentVote(store, decision.key);
  const isNext = !current || (current.state === 'closed' && last !== undefined && leadsOn(last));
  if (decision.state === 'set' || !isNext) return null;
  return electorateNow(store, decision).electorate.questions.find(({ turn }) => turn !== undefined) ?? null;
}

/** Who set it, and what it leads to: actions that have not been taken away, as they were written. */
function aftermathOf(store: ListStore, { key, setBy }: Decision): Aftermath {
  const nameOf = (member: string | null): string | undefined => store.find('members', member ?? '')?.name;
  const own = store.all('actionPoints').filter((one) => one.decision === key && isStanding(one));
  const actions = own
    .toSorted((a, b) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key))
    .map((one) => ({ title: one.title, who: ownerOf(one, nameOf) ?? '', due: one.due }));
  return { setBy: nameOf(setBy) ?? '', actions };
}

function baseOf({ store }: Reader, decision: Decision, of: { electorate: Electorate; rule: Rule }) {
  const questions = askedIn(of.electorate);
  const alternatives = alternativesOf(store, decision.key, questions);
  const keys = new Set(alternatives.map((one) => one.key));
  const latest = latestVote(store, decision.key);
  const turns = turnsOf(store, decision.key);
  return {
    decision,
    turns,
    next: nextIn(store, decision),
    withdrawn: latest?.state === 'withdrawn' ? (latest.reason ?? '') : null,
    questions,
    alternatives,
    consequences: store.all('consequences').filter((one) => keys.has(one.alternative) && isStanding(one)),
    deliverables: deliverablesOf(store, decision, questions),
    present: presentOf(store, decision, of),
    ...(decision.state === 'set' ? { after: aftermathOf(store, decision) } : {}),
  };
}

/** Nobody waits for a mandate whose people all step aside. */
function withoutAside(
  { store, clock }: Reader,
  decision: Decision,
  { progress, method }: { progress: VoteView['progress']; method: Vote['method'] | null },
): VoteView['progress'] {
  const entitled = progress.missing.map(({ code }) => code);
  const after = method === 'afterMeeting' ? dayOf(clock().toISOString()) : null;
  const barred = asideAt(store, decision, { entitled, after });
  if (barred.length === 0) return progress;
  const isAside = ({ code }: { code: string }): boolean => barred.includes(code);
  return {
    ...progress,
    missing: progress.missing.filter((one) => !isAside(one)),
    aside: progress.missing.filter(isAside),
  };
}

function draftView(reader: Reader, decision: Decision): VoteView {
  const of = electorateNow(reader.store, decision);
  const base = baseOf(reader, decision, of);
  return {
    ...base,
    vote: null,
    state: decision.state,
    progress: withoutAside(reader, decision, {
      progress: progressOf(namedAll(reader.store, of.electorate.municipalities), new Set()),
      method: null,
    }),
    quorum: base.present,
    mine: null,
    tally: null,
    remarks: [],
    unreadable: [],
    missed: [],
    proposal: null,
  };
}

/** Who has voted so far and whether enough take part. Who stepped aside is part of what was answered, and hidden. */
function openPart(reader: Reader, decision: Decision, of: { vote: ItemOf<'votes'>; present: VoteView['present'] }) {
  const { store, progress } = reader;
  const { vote, present } = of;
  const { rule } = frozen(vote);
  const soFar = withoutAside(reader, decision, { progress: progress.of(vote), method: vote.method });
  const answered = { basis: 'answered' as const, ...quorum(soFar.voted, soFar.entitled, rule) };
  return {
    progress: soFar,
    quorum: quorumBasis(vote) === 'present' ? present : answered,
    // Where the rule says so, people see what is voted while it is.
    tally: rule.count === 'open' ? tally(roundIn(store, vote)) : null,
    remarks: [],
    proposal: null,
  };
}

/** What was counted. */
function closedPart({ store }: Reader, vote: ItemOf<'votes'>, { state }: Decision) {
  const counted = countOf(vote);
  const { electorate } = frozen(vote);
  return {
    progress: progressOf(namedAll(store, electorate.municipalities), new Set(counted.voters)),
    quorum: counted.quorum,
    tally: counted,
    remarks: remarksOf(store, vote, counted),
    proposal: state === 'set' ? null : proposeDecision(electorate, counted),
  };
}

function votedView(reader: Reader, actor: Actor | null, of: { decision: Decision; vote: ItemOf<'votes'> }): VoteView {
  const { store } = reader;
  const { decision, vote } = of;
  const runs = actor !== null && mayDo(actor, 'runVote');
  const { key, round, method, deadline, openedAt, closedAt, eTag } = vote;
  const base = baseOf(reader, decision, frozen(vote));
  return {
    ...base,
    vote: { key, round, method, deadline, openedAt, closedAt, eTag },
    // `currentVote` never gives one that was taken back.
    state: decision.state === 'set' ? 'set' : (vote.state as VoteView['state']),
    ...(vote.state === 'closed'
      ? closedPart(reader, vote, decision)
      : openPart(reader, decision, { vote, present: base.present })),
    mine: actor ? readOwnVote(reader, actor, vote) : null,
    unreadable: runs ? uncountedBallots(store, vote) : [],
    missed: runs ? missedBallots(store, vote) : [],
  };
}

/** Everything one person may see of a decision. What was answered stays hidden until the vote is closed. */
export function readVote(reader: Reader, actor: Actor | null, key: string): VoteView {
  const decision = requireItem(reader.store, 'decisions', key);
  const vote = currentVote(reader.store, key);
  return vote ? votedView(reader, actor, { decision, vote }) : draftView(reader, decision);
}
