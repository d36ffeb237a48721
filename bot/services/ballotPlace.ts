import { AppError } from '../../shared/AppError';
import type { Vote } from '../../shared/lists/votes';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import { chainsIn, type Found, look, type Mandate, readChain } from './ballotRows';
import type { Dependencies } from './dependencies';
import { namedOne } from './nameOf';
import { isThisBallot, type Prepared } from './preparedBallot';
import { presentAt } from './sitting';

type Row = ItemOf<'ballots'>;

/** The place that a ballot is to take in its mandate's chain: who may take it, what stands there, and taking it. */
export function createBallotPlace({ store }: Pick<Dependencies, 'store'>) {
  /** Nobody votes over another person of the same municipality. */
  function refuseOther(person: string, { vote, mandate }: Mandate): void {
    const newest = chainsIn(store, { key: vote }).chainOf(mandate).at(-1);
    if (!newest || newest.member === person) return;
    const municipality = namedOne(store, mandate).name;
    throw new AppError('otherPersonVoted', { values: { municipality } });
  }

  /** Told that the place is taken: by this ballot, or by another, which is then shown. */
  async function taken(prepared: Prepared): Promise<Row> {
    const found = await look(store, prepared, prepared.revision);
    if (isThisBallot(found, prepared)) return found;
    await readChain(store, prepared);
    refuseOther(prepared.draft.member, prepared);
    throw new AppError('ballotOvertaken');
  }

  return {
    refuseOther,

    /** What stands in the place after `from`. A form may come from a process that knows more than this one. */
    async standing(place: Mandate, from: number): Promise<Found> {
      if (chainsIn(store, { key: place.vote }).last(place.mandate) < from) await readChain(store, place);
      const { last, found } = chainsIn(store, { key: place.vote });
      // Made from a ballot that is not there: whoever sent it must see what is.
      if (last(place.mandate) < from) throw new AppError('ballotOvertaken');
      return found(place.mandate, from + 1);
    },

    /** At a meeting those vote who are there. What another process has noted may not be known here yet. */
    async requirePresent(vote: Vote, mandate: string): Promise<void> {
      if (vote.method !== 'atMeeting') return;
      const decision = store.find('decisions', vote.decision);
      const isHere = (): boolean => decision !== undefined && presentAt(store, decision, [mandate]).length > 0;
      if (isHere()) return;
      await store.sync('attendance');
      if (!isHere()) throw new AppError('notPresent');
    },

    /** Writes the ballot, or finds it written. */
    async take(actor: Actor, prepared: Prepared): Promise<Row> {
      const { key, draft } = prepared;
      try {
        return await store.create('ballots', draft, { key, by: actor.key });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === 'duplicate' || error.code === 'brokenRow') return taken(prepared);
        throw error;
      }
    },
  };
}

export type BallotPlace = ReturnType<typeof createBallotPlace>;
