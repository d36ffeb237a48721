import { AppError } from '../../shared/AppError';
import { tallyOf } from '../../shared/rules/ballotChain';
import type { Actor } from '../access/actor';
import type { BallotPlace } from './ballotPlace';
import { look } from './ballotRows';
import type { Dependencies } from './dependencies';
import type { Judge } from './judgeBallot';
import { isThisBallot, type Prepared } from './preparedBallot';
import type { VoteLease } from './voteLease';

/** Tries once to find out what became of a ballot: whether it counts, or undefined while nobody can know. */
export type Settle = (actor: Actor, prepared: Prepared) => Promise<boolean | undefined>;

/** Finding nothing settles nothing: the same ballot is written again, unless its round has been counted or the vote taken back. */
export function createSettle(
  { store }: Pick<Dependencies, 'store'>,
  { lease, judge, place }: { lease: VoteLease; judge: Judge; place: BallotPlace },
): Settle {
  async function there(actor: Actor, prepared: Prepared, isOver: boolean) {
    if (isOver) return look(store, prepared, prepared.revision);
    try {
      return await place.take(actor, prepared);
    } catch (error) {
      // Another ballot has the place, so this one never will.
      const isTaken =
        error instanceof AppError && (error.code === 'ballotOvertaken' || error.code === 'otherPersonVoted');
      if (isTaken) return undefined;
      throw error;
    }
  }

  return async (actor, prepared) => {
    const reading = await lease.held(prepared.vote);
    const { vote } = reading;
    const { round } = prepared.draft;
    if (vote.state === 'closing') return undefined;
    const isFrozen = tallyOf(vote.tallies, round) !== undefined && (vote.state !== 'open' || vote.round !== round);
    const row = await there(actor, prepared, isFrozen || vote.state === 'withdrawn' || vote.round !== round);
    if (!isThisBallot(row, prepared)) return false;
    await judge(row, reading);
    return true;
  };
}
