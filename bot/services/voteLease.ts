import { AppError } from '../../shared/AppError';
import { inBackground, timeLeft, within } from '../deadline';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';

/** A point in time by two clocks: one that nobody moves, and one that goes on while the machine sleeps. */
interface Moment {
  steady: number;
  wall: number;
}

/** What a vote's row said when it was last asked for. */
export interface Reading {
  vote: ItemOf<'votes'>;
  askedAt: Moment;
}

interface Held {
  reading?: Reading;
  asking?: Promise<Reading>;
  /** A reading that waits for its turn. */
  next?: Promise<Reading> | undefined;
  askedAt?: Moment;
}

/** A reading is shared, so it keeps to nobody's deadline; whoever waits for it keeps to the own. */
const inTime = (reading: Promise<Reading>): Promise<Reading> =>
  within(timeLeft(), reading, () => {
    throw new AppError('unavailable');
  });

type Clocks = Pick<Dependencies, 'store' | 'clock' | 'steady' | 'wait'>;

/**
 * The lease on which a process says yes to ballots. It lasts as long as the vote's row says, from the moment the row was asked for; whoever closes the
 * vote waits that long, so a ballot confirmed within it is there to be counted. At most two readings for each lease, and none when nobody votes.
 */
export class VoteLease {
  private readonly votes = new Map<string, Held>();

  constructor(private readonly clocks: Clocks) {}

  now(): Moment {
    return { steady: this.clocks.steady(), wall: this.clocks.clock().getTime() };
  }

  /** Whether a yes may be said on this reading now. */
  covers({ vote, askedAt }: Reading): boolean {
    return this.since(askedAt) < vote.leaseMs;
  }

  /** The vote, read at most a lease ago; whoever asks while it is being read waits for the same answer. Throws `notFound`. */
  async held(key: string): Promise<Reading> {
    const { reading } = this.of(key);
    if (!reading || this.isOvertaken(reading) || !this.covers(reading)) return inTime(this.ask(key));
    // Renewed in good time, while ballots come; whoever finds that it failed asks again.
    if (this.since(reading.askedAt) > reading.vote.leaseMs / 2) this.ask(key).catch(() => undefined);
    return reading;
  }

  /** A reading that was asked for after a moment. */
  async askedAfter(key: string, moment: Moment): Promise<Reading> {
    const held = this.of(key);
    const isAfter = (asked: Moment | undefined): boolean => asked !== undefined && asked.steady >= moment.steady;
    if (held.reading && isAfter(held.reading.askedAt)) return held.reading;
    if (held.asking && isAfter(held.askedAt)) return inTime(held.asking);
    held.next ??= inBackground(() => this.askInTurn(key));
    return inTime(held.next);
  }

  private of(key: string): Held {
    const held = this.votes.get(key) ?? {};
    this.votes.set(key, held);
    return held;
  }

  /** By the larger of the two clocks: a machine that slept must not think that no time has passed. */
  private since({ steady, wall }: Moment): number {
    const now = this.now();
    return Math.max(now.steady - steady, now.wall - wall);
  }

  /** The copy never goes back, so where it differs it knows more: this process closed the vote itself, or has been told. */
  private isOvertaken({ vote }: Reading): boolean {
    const known = this.clocks.store.find('votes', vote.key);
    return known !== undefined && known.eTag !== vote.eTag;
  }

  private ask(key: string): Promise<Reading> {
    const held = this.of(key);
    if (held.asking) return held.asking;
    const askedAt = this.now();
    held.askedAt = askedAt;
    held.asking = inBackground(() => this.read(key, askedAt)).finally(() => {
      delete held.asking;
    });
    return held.asking;
  }

  private async read(key: string, askedAt: Moment): Promise<Reading> {
    const vote = await this.clocks.store.read('votes', key);
    if (!vote) throw new AppError('notFound', { values: { list: 'votes', key } });
    const reading = { vote, askedAt };
    this.of(key).reading = reading;
    return reading;
  }

  /** Waits until half a lease has passed since the last reading, so that slow ballots share one. */
  private async askInTurn(key: string): Promise<Reading> {
    const held = this.of(key);
    await held.asking?.catch(() => undefined);
    const passed = held.askedAt ? this.clocks.steady() - held.askedAt.steady : Number.POSITIVE_INFINITY;
    const pause = (held.reading?.vote.leaseMs ?? 0) / 2 - passed;
    if (pause > 0) await this.clocks.wait(pause);
    held.next = undefined;
    return this.ask(key);
  }
}
