import type { Vote } from '../../shared/lists/votes';
import { ballotKey, lastRevision, tallyOf } from '../../shared/rules/ballotChain';
import type { Named, UncountedBallot } from '../../shared/rules/voteView';
import type { ItemOf, ListStore } from '../ports';
import { chainsIn, unreadableKeys } from './ballotRows';
import { namedAll, namedOne } from './nameOf';
import { frozen } from './voteRows';

type Row = ItemOf<'ballots'>;

/** Every vote's ballots, sorted out once for each change of the copy. */
const sorted = new WeakMap<readonly Row[], Map<string, Row[]>>();

function ballotsOf(store: ListStore, vote: string): readonly Row[] {
  const all = store.all('ballots');
  let byVote = sorted.get(all);
  if (!byVote) {
    byVote = new Map();
    for (const row of all) byVote.set(row.vote, [...(byVote.get(row.vote) ?? []), row]);
    sorted.set(all, byVote);
  }
  return byVote.get(vote) ?? [];
}

/** A ballot's key, which is also its title in SharePoint, ends in mandate and revision. */
const mandateIn = (key: string): string => key.split('.').at(-2) ?? '';

/** Ballots that are not counted: changed by hand so that they cannot be read, or put in by hand beyond the mandate's chain. */
export function uncountedBallots(store: ListStore, vote: Vote): UncountedBallot[] {
  const broken = store.broken('ballots').flatMap(({ id, key, title }) => {
    const name = key ?? title;
    return name.startsWith(`${vote.key}.`) ? [{ id, municipality: namedOne(store, mandateIn(name)).name }] : [];
  });
  const unreadable = unreadableKeys(store);
  const own = ballotsOf(store, vote.key);
  const keys = new Set([...unreadable, ...own.map(({ key }) => key)]);
  const beyond = own.filter(({ key, mandate, revision }) => {
    const last = lastRevision((one) => keys.has(ballotKey(vote.key, mandate, one)));
    return revision > last || key !== ballotKey(vote.key, mandate, revision);
  });
  return [...broken, ...beyond.map(({ id, mandate }) => ({ id, municipality: namedOne(store, mandate).name }))];
}

/** Mandates with a ballot that was there before the vote was closed, by SharePoint's own clock, and is missing from the count: what must never happen. */
export function missedBallots(store: ListStore, vote: Vote): Named[] {
  const counted = tallyOf(vote.tallies, vote.round);
  const { closingSeenAt } = vote;
  if (vote.state !== 'closed' || !counted || !closingSeenAt) return [];
  const { chainOf } = chainsIn(store, vote);
  const closing = Date.parse(closingSeenAt);
  const missed = frozen(vote).electorate.municipalities.filter((code) =>
    chainOf(code).some(
      ({ round, revision, createdAt }) =>
        round === vote.round && revision > (counted.counted[code] ?? 0) && Date.parse(createdAt) < closing,
    ),
  );
  return namedAll(store, missed);
}
