import type { Tally, Vote } from '../../shared/lists/votes';
import { standingIn, tallyOf } from '../../shared/rules/ballotChain';
import { askedIn } from '../../shared/rules/questions';
import type { OwnBallot, OwnVote } from '../../shared/rules/voteView';
import { dayOf } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { Clock, ItemOf, ListStore } from '../ports';
import { chainsIn } from './ballotRows';
import type { Doubts } from './doubts';
import { namedOne } from './nameOf';
import { mandateIn } from './sitting';
import { frozen } from './voteRows';

type Row = ItemOf<'ballots'>;

interface Reader {
  store: ListStore;
  doubts: Doubts;
  clock: Clock;
}

const shown = (store: ListStore, ballot: Row | undefined): OwnBallot | null =>
  ballot
    ? {
        answers: ballot.answers,
        castAt: ballot.castAt,
        castBy: store.find('members', ballot.member)?.name ?? '',
        ...(ballot.castBy === ballot.member
          ? {}
          : { registered: { by: store.find('members', ballot.castBy)?.name ?? '', reason: ballot.reason ?? '' } }),
      }
    : null;

/** What counts for a mandate: in a counted round what the frozen count says, else its newest ballot of the round. */
function standingFor(vote: Vote, mandate: string, chain: readonly Row[]): Row | undefined {
  const counted = tallyOf(vote.tallies, vote.round);
  if (counted && vote.state !== 'open') return chain.find(({ revision }) => revision === counted.counted[mandate]);
  const before: Tally | undefined = tallyOf(vote.tallies, vote.round - 1);
  return standingIn(chain, { round: vote.round, countedBefore: before?.counted[mandate] });
}

/** What one person may do in a vote and what stands for their municipality; null for a reader without a mandate. */
export function readOwnVote({ store, doubts, clock }: Reader, actor: Actor, vote: Vote): OwnVote | null {
  const { electorate } = frozen(vote);
  const belongs = mandateIn(store, { vote, person: actor.key, today: dayOf(clock().toISOString()) });
  if (!belongs) return null;
  const code = belongs.mandate;
  const { last, chainOf } = chainsIn(store, vote);
  const chain = chainOf(code);
  const standing = standingFor(vote, code, chain);
  const newest = chain.at(-1);
  const place = { vote: vote.key, mandate: code };
  const isOwn = newest === undefined || newest.member === actor.key;
  const isCounted = vote.state === 'closed' || vote.state === 'closing';
  const isOlder = newest !== undefined && newest !== standing && (isCounted || newest.round < vote.round);
  return {
    municipality: namedOne(store, code),
    mayVote: vote.state === 'open' && isOwn && belongs.mayVote,
    revision: last(code),
    ballot: shown(store, standing),
    cameTooLate: vote.state !== 'closing' && (isOlder || doubts.wasLost(place)),
    isUnknown: doubts.isUnknown(place),
    askedAgain: standing
      ? askedIn(electorate).filter(({ id }) => !standing.answers.some(({ question }) => question === id))
      : [],
  };
}
