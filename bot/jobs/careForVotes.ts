import type { Job } from './Job';

/** What looks after votes, as far as jobs know it. */
export interface VoteCare {
  /** Whether a count has been left, a vote's time is out, or a count is to be looked at again. */
  isNeeded(now: Date): boolean;
  run(): Promise<void>;
}

/** Finishes what nobody finishes otherwise: a closing whose process stopped, a vote whose time is out, a second look after each count. */
export const careForVotes = (votes: VoteCare): Job => ({
  name: 'care-for-votes',
  everyMs: 5_000,
  needed: (now) => votes.isNeeded(now),
  run: () => votes.run(),
});
