import { AppError } from '../../shared/AppError';
import type { Ballot } from '../../shared/lists/ballots';
import type { Vote } from '../../shared/lists/votes';
import { tallyOf } from '../../shared/rules/ballotChain';
import type { Reading, VoteLease } from './voteLease';

/** Says whether a confirmed ballot counts; throws what is true when it does not, or `unavailable` while it cannot be known. */
export interface Judge {
  (row: Ballot, reading: Reading): Promise<void>;
  /** Throws how a vote that takes no ballots any more stands, and whether the mandate's earlier answer does. */
  requireOpen(vote: Vote, mandate: string): void;
}

/** The revision that was counted for a mandate in the latest counted round. */
function countedFor({ tallies, round }: Vote, mandate: string): number | undefined {
  return (tallyOf(tallies, round) ?? tallyOf(tallies, round - 1))?.counted[mandate];
}

function tooLate(vote: Vote, mandate: string): AppError {
  const earlier = countedFor(vote, mandate) === undefined ? 0 : 1;
  return new AppError('voteClosed', { values: { ...(vote.closedAt ? { time: vote.closedAt } : {}), earlier } });
}

/** Makes the judge. Yes is said on a reading that held when the ballot was confirmed, or on a new one of the same round. */
export function createJudge(lease: VoteLease): Judge {
  function requireOpen(vote: Vote, mandate: string): void {
    if (vote.state === 'open') return;
    if (vote.state === 'draft') throw new AppError('voteNotOpen');
    if (vote.state === 'withdrawn') throw new AppError('voteWithdrawn');
    if (vote.state === 'closing') throw new AppError('voteClosing');
    throw tooLate(vote, mandate);
  }

  /** A round that has been counted: the frozen count alone tells. */
  function byTally(row: Ballot, vote: Vote): void {
    const counted = tallyOf(vote.tallies, row.round)?.counted[row.mandate];
    if (counted === undefined || counted < row.revision) throw tooLate(vote, row.mandate);
  }

  const judge = async (row: Ballot, reading: Reading): Promise<void> => {
    const { vote } = reading;
    const isSameRound = vote.state === 'open' && vote.round === row.round;
    if (isSameRound && lease.covers(reading)) return;
    const later = (await lease.askedAfter(vote.key, lease.now())).vote;
    if (later.round === row.round && later.state === 'open') return;
    if (later.round === row.round && later.state === 'withdrawn') throw new AppError('voteWithdrawn');
    // It may still be counted; nobody knows until the count is frozen.
    if (later.round === row.round && later.state === 'closing') throw new AppError('unavailable');
    byTally(row, later);
  };
  return Object.assign(judge, { requireOpen });
}
