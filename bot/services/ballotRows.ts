import { AppError } from '../../shared/AppError';
import type { Vote } from '../../shared/lists/votes';
import { ballotKey, lastRevision } from '../../shared/rules/ballotChain';
import type { ItemOf, ListStore } from '../ports';

/** A mandate in a vote. */
export interface Mandate {
  vote: string;
  mandate: string;
}

type Row = ItemOf<'ballots'>;

/** What stands under a ballot's key: a ballot, a row that cannot be read, or nothing. */
export type Found = Row | 'unreadable' | undefined;

/** Keys of the ballots in this process's copy that cannot be read. */
export const unreadableKeys = (store: ListStore): ReadonlySet<string> =>
  new Set(store.broken('ballots').flatMap(({ key }) => key ?? []));

/** The ballots in this process's copy, mandate by mandate: found by their keys, so that no other ballot is looked at. */
export function chainsIn(store: ListStore, vote: Pick<Vote, 'key'>) {
  const unreadable = unreadableKeys(store);
  const found = (mandate: string, revision: number): Found => {
    const key = ballotKey(vote.key, mandate, revision);
    return unreadable.has(key) ? 'unreadable' : store.find('ballots', key);
  };
  const last = (mandate: string): number => lastRevision((revision) => found(mandate, revision) !== undefined);
  return {
    last,
    found,
    /** The readable ballots of the chain, oldest first. */
    chainOf(mandate: string): Row[] {
      const all = Array.from({ length: last(mandate) }, (_, at) => found(mandate, at + 1));
      return all.filter((row) => row !== undefined && row !== 'unreadable');
    },
  };
}

/** Looks in SharePoint itself under one key. */
export async function look(store: ListStore, { vote, mandate }: Mandate, revision: number): Promise<Found> {
  try {
    return await store.read('ballots', ballotKey(vote, mandate, revision));
  } catch (error) {
    if (error instanceof AppError && error.code === 'brokenRow') return 'unreadable';
    throw error;
  }
}

/** So many revisions of another process are looked up one by one; nobody changes their vote so often between two readings of the feed. */
const MOST_UNSEEN = 50;

/** Brings the copy to the end of a mandate's chain, as SharePoint has it, from the last revision that is known here. */
export async function readChain(store: ListStore, mandate: Mandate): Promise<void> {
  const { last } = chainsIn(store, { key: mandate.vote });
  const from = last(mandate.mandate) + 1;
  for (let revision = from; revision < from + MOST_UNSEEN; revision += 1) {
    if ((await look(store, mandate, revision)) === undefined) return;
  }
}
