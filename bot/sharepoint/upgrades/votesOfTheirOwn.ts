import { approvals } from '../../../shared/lists/approvals';
import { ballots } from '../../../shared/lists/ballots';
import { decisions } from '../../../shared/lists/decisions';
import { FIRST_RULE, votes } from '../../../shared/lists/votes';
import { kindOfQuestion } from '../../../shared/questions';
import { ballotKey } from '../../../shared/rules/ballotChain';
import { encode } from '../../../shared/schema/codec';
import {
  answerIn,
  countedRevision,
  readElectorate,
  readRule,
  readTally,
  tallyNow,
  type WholeBallot,
  wholeBallots,
} from './oldVotes';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

/** One row for each answer. It stays as it is, incomplete deliveries among them; what was whole is carried over. */
const OLD_BALLOTS = { displayName: 'Röster' };
const LEASE_MS = 2000;
const MOVED: Readonly<Record<string, 'open' | 'closing' | 'closed'>> = {
  [votes.fields.state.options.open.sv]: 'open',
  [votes.fields.state.options.closing.sv]: 'closing',
  [votes.fields.state.options.closed.sv]: 'closed',
};
const SET = decisions.fields.state.options.set.sv;

type Chains = ReadonlyMap<string, WholeBallot[]>;

const keyOf = ({ fields }: RawRow): string => String(fields.AppKey);
const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function chainsOf(decision: RawRow, rows: readonly RawRow[]): Chains {
  const { municipalities = [], questions = [] } = readElectorate(decision.fields.Electorate) ?? {};
  const own = rows.filter(({ fields }) => fields.Decision === keyOf(decision));
  return new Map(
    municipalities.map((code) => [
      code,
      wholeBallots(questions, own.filter(({ fields }) => fields.Municipality === code).map(answerIn)),
    ]),
  );
}

async function addBallots(site: RawSite, vote: string, chains: Chains): Promise<void> {
  for (const [mandate, chain] of chains) {
    for (const [at, { answers, last }] of chain.entries()) {
      const row = {
        vote,
        mandate,
        revision: at + 1,
        round: 1,
        member: last.member,
        castBy: last.member,
        answers: answers.map(({ question, answer, condition, comment }) => ({ question, answer, condition, comment })),
        castAt: last.castAt,
        source: last.source === ballots.fields.source.options.card.sv ? ('card' as const) : ('tab' as const),
        correlation: last.correlation,
      };
      const key = ballotKey(vote, mandate, at + 1);
      await site.create('ballots', { ...encode(ballots, row, { key }), AppKey: key });
    }
  }
}

function countedIn(decision: RawRow, chains: Chains) {
  const old = readTally(decision.fields.Tally);
  const electorate = readElectorate(decision.fields.Electorate);
  if (!old || !electorate) return null;
  const counted = [...chains].flatMap(([mandate, chain]) => {
    const revision = countedRevision(chain, old, mandate);
    return revision === undefined ? [] : [[mandate, revision] as const];
  });
  return { rounds: [tallyNow(old, electorate, Object.fromEntries(counted))] };
}

async function addVote(site: RawSite, decision: RawRow, chains: Chains): Promise<void> {
  const { State, OpenedAt, OpenedBy, ClosedAt, Electorate } = decision.fields;
  const key = keyOf(decision);
  const row = {
    decision: key,
    state: MOVED[String(State)] ?? ('closed' as const),
    round: 1,
    leaseMs: LEASE_MS,
    method: 'openToAbsent' as const,
    openedAt: textIn(OpenedAt),
    openedBy: textIn(OpenedBy),
    closedAt: textIn(ClosedAt),
    rule: { ...FIRST_RULE, ...readRule(Electorate) },
    tallies: countedIn(decision, chains),
  };
  const encoded = Object.entries(encode(votes, row, { key })).filter(([, value]) => value !== null);
  // What was frozen is carried over as it stands, in its own version.
  await site.create('votes', { ...Object.fromEntries(encoded), AppKey: key, ...(Electorate ? { Electorate } : {}) });
}

async function addApprovals(site: RawSite, decision: RawRow): Promise<void> {
  const setAt = textIn(decision.fields.SetAt);
  if (decision.fields.State !== SET || !setAt) return;
  const { results = [] } = readTally(decision.fields.Tally) ?? {};
  for (const question of readElectorate(decision.fields.Electorate)?.questions ?? []) {
    const winner = results.find((one) => one.question === question.id)?.winner;
    const settled = winner ? kindOfQuestion(question).settles?.(question, winner) : null;
    if (!settled) continue;
    const key = `${keyOf(decision)}.${settled.deliverable}.${settled.version ?? 'x'}`;
    const row = { ...settled, title: question.subject, decision: keyOf(decision), setAt };
    const encoded = Object.entries(encode(approvals, row, { key })).filter(([, value]) => value !== null);
    await site.create('approvals', { ...Object.fromEntries(encoded), AppKey: key });
  }
}

/** Votes stood as fields of their decision, and ballots as one row for each answer. */
export const votesOfTheirOwn: Upgrade = {
  name: 'votes-of-their-own',
  label: {
    sv: 'Omröstningarna blir en egen lista, och rösterna hela röstsedlar',
    en: 'Votes become a list of their own, and answers whole ballots',
  },
  async run(site) {
    const opened = (await site.rows('decisions')).filter(({ fields }) => textIn(fields.OpenedAt) !== null);
    if (opened.length === 0) return;
    const done = new Set((await site.rows('votes')).map(keyOf));
    const left = opened.filter((row) => !done.has(keyOf(row)));
    const rows = left.length === 0 ? [] : await site.rows(OLD_BALLOTS);
    for (const decision of left) {
      const chains = chainsOf(decision, rows);
      await addBallots(site, keyOf(decision), chains);
      await addApprovals(site, decision);
      // The vote last: while it is missing, what comes before it is done again and adds nothing.
      await addVote(site, decision, chains);
    }
    for (const decision of opened.filter(({ fields }) => String(fields.State) in MOVED)) {
      await site.change('decisions', decision, { State: decisions.fields.state.options.draft.sv });
    }
  },
};
