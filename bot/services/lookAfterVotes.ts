import type { Vote } from '../../shared/lists/votes';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { missedBallots } from './oddBallots';

/** When (ms after a count) the ballots are read once more. */
const LOOK_AGAIN_MS = [10_000, 60_000] as const;
/** A count older than this is history. */
const NEWS_FOR_MS = 10 * 60_000;
/** A closing that has taken so many leases has been left behind. */
const LEASES = 3;

type Close = (actor: Actor, key: string) => Promise<void>;

/** What looks after votes by itself: finishes a closing that a stopped process left, closes a vote whose time is out, and looks again after each count. */
export function createLookAfterVotes({ store, log, logger, clock, steady, newKey }: Dependencies, close: Close) {
  const closingSince = new Map<string, number>();
  const looked = new Map<string, number>();

  const system = (): Actor => ({
    key: 'system',
    name: '',
    role: 'projectLeader',
    municipality: null,
    source: 'system',
    correlation: newKey(),
  });

  /** By this process's own steady clock: what others' clocks say is not compared. */
  function wasLeft({ key, closing, leaseMs }: Vote): boolean {
    const id = `${key}.${closing}`;
    const since = closingSince.get(id) ?? steady();
    closingSince.set(id, since);
    return steady() - since > LEASES * leaseMs;
  }

  function mustClose(vote: Vote, now: Date): boolean {
    if (vote.state === 'closing') return wasLeft(vote);
    return vote.state === 'open' && vote.deadline !== null && Date.parse(vote.deadline) <= now.getTime();
  }

  const idOf = ({ key, round }: Vote): string => `${key}.${round}`;

  /** How many of the later looks at a count should have been taken by now. */
  function looksDue(vote: Vote, now: Date): number {
    const age = now.getTime() - Date.parse(vote.changedAt);
    const due = LOOK_AGAIN_MS.filter((after) => age >= after).length;
    return vote.state === 'closed' && age <= NEWS_FOR_MS && due > (looked.get(idOf(vote)) ?? 0) ? due : 0;
  }

  async function lookAgain(vote: Vote, due: number): Promise<void> {
    await store.fresh('ballots', 'vote', vote.key);
    looked.set(idOf(vote), due);
    const municipalities = missedBallots(store, vote).map(({ code }) => code);
    if (municipalities.length === 0) return;
    logger.error({ vote: vote.key, round: vote.round, municipalities }, 'ballots are missing from a count');
    const detail = { round: vote.round, municipalities };
    log.record({ actor: system(), action: 'ballotsMissing', list: 'votes', subject: vote.key, detail });
  }

  return {
    /** Whether there is anything to do, by this process's own copy. */
    isNeeded: (now: Date): boolean =>
      store.all('votes').some((vote) => mustClose(vote, now) || looksDue(vote, now) > 0),
    /** Does it. What could not be done is tried again next time. */
    async run(): Promise<void> {
      for (const vote of store.all('votes')) {
        const due = looksDue(vote, clock());
        if (mustClose(vote, clock())) await close(system(), vote.key);
        else if (due > 0) await lookAgain(vote, due);
      }
    },
  };
}
