import type { Tally, Vote } from '../../shared/lists/votes';
import { tallyOf } from '../../shared/rules/ballotChain';
import { tally } from '../../shared/rules/tally';
import type { ListStore } from '../ports';
import { chainsIn } from './ballotRows';
import { presentAt } from './sitting';
import { frozen } from './voteRows';

/** What a round is counted from, out of this process's copy of the ballots. */
export function roundIn(store: ListStore, vote: Vote) {
  const { electorate, rule } = frozen(vote);
  const decision = store.find('decisions', vote.decision);
  return {
    electorate,
    rule,
    method: vote.method,
    round: vote.round,
    before: tallyOf(vote.tallies, vote.round - 1),
    chainOf: chainsIn(store, vote).chainOf,
    present: decision ? presentAt(store, decision, electorate.municipalities) : [],
  };
}

/** Counts a vote's round from the ballots as SharePoint itself has them. */
export async function countVote(store: ListStore, vote: Vote): Promise<Tally> {
  await store.fresh('ballots', 'vote', vote.key);
  return tally(roundIn(store, vote));
}
