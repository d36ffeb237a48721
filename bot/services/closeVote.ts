import { AppError } from '../../shared/AppError';
import type { Tally, Vote } from '../../shared/lists/votes';
import { voteStates } from '../../shared/states/vote';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import { countVote } from './countVote';
import type { Dependencies } from './dependencies';
import { requireState } from './guards';

type Row = ItemOf<'votes'>;

/** The clocks of two machines need not run at quite the same pace. */
const MARGIN = 1.1;
/** Others may change the row by hand or at the same time; more rounds than this would be a fault. */
const ATTEMPTS = 5;

/** Older counts keep what decides; who answered what stands in the ballots. */
const slim = (one: Tally): Tally => ({ ...one, results: one.results.map(({ who: _, ...rest }) => rest) });

/** Every round's count, the newest whole. */
const withTally = ({ tallies }: Pick<Vote, 'tallies'>, counted: Tally) => ({
  rounds: [...(tallies?.rounds ?? []).filter(({ round }) => round !== counted.round).map(slim), counted],
});

const goesOn = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'conflict' || error.code === 'unavailable');

async function readVote(store: ListStore, key: string): Promise<Row> {
  const vote = await store.read('votes', key);
  if (!vote) throw new AppError('notFound', { values: { list: 'votes', key } });
  return vote;
}

/** A sight of the vote closing, its own or another's. Throws `wrongState` when it is neither open nor closing. */
async function beginClosing({ store, chat, clock, newKey }: Dependencies, actor: Actor, key: string): Promise<Row> {
  for (let attempt = 1; ; attempt += 1) {
    // Asked from what this process holds first: where that is old the change is refused, and what stands there is read.
    const held = attempt === 1 ? store.find('votes', key) : undefined;
    const vote = held?.state === 'open' ? held : await readVote(store, key);
    if (vote.state === 'closing') return vote;
    requireState('votes', vote, (state) => voteStates.moves.close.from.some((one) => one === state));
    const { to: state } = voteStates.moves.close;
    const changes = { state, closing: newKey(), closedAt: clock().toISOString(), closedBy: actor.key };
    try {
      const closing = await store.update('votes', changes, { key, eTag: vote.eTag, by: actor.key });
      chat.subjectChanged('vote', key);
      return closing;
    } catch (error) {
      // Somebody else was first, or the answer was lost: what stands there now decides.
      if (!goesOn(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

interface Counted {
  /** The vote as it was when this closer first saw it closing. */
  seen: Row;
  tally: Tally;
}

/** Freezes the count of this closing; when somebody else has finished it, or opened the vote again, what stands is left alone. */
async function freeze({ store }: Dependencies, actor: Actor, { seen, tally }: Counted): Promise<boolean> {
  let vote = seen;
  for (let attempt = 1; ; attempt += 1) {
    const { to: state } = voteStates.moves.count;
    const changes = { state, closingSeenAt: seen.changedAt, tallies: withTally(vote, tally) };
    try {
      await store.update('votes', changes, { key: vote.key, eTag: vote.eTag, by: actor.key });
      return true;
    } catch (error) {
      if (!goesOn(error) || attempt >= ATTEMPTS) throw error;
      vote = await readVote(store, vote.key);
      if (vote.closing !== seen.closing || vote.state !== 'closing') return false;
    }
  }
}

/**
 * Closes a vote in two steps, so that every acknowledged ballot is counted with any number of processes and any lag: first the vote is *closing* under an
 * id; a whole lease after its own sight of that id no process says yes any more, and the ballots are read from SharePoint itself, counted and frozen.
 */
export function createCloseVote(dependencies: Dependencies) {
  const { store, log, chat, wait } = dependencies;
  return async (actor: Actor, key: string): Promise<void> => {
    const seen = await beginClosing(dependencies, actor, key);
    await wait(Math.ceil(seen.leaseMs * MARGIN));
    const tally = await countVote(store, seen);
    if (!(await freeze(dependencies, actor, { seen, tally }))) return;
    const outcomes = tally.results.map(({ question, outcome }) => ({ question, outcome }));
    const detail = { round: tally.round, quorum: tally.quorum, outcomes };
    log.record({ actor, action: 'voteClosed', list: 'votes', subject: key, detail });
    chat.subjectChanged('vote', key);
  };
}
