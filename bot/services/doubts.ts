import { AppError } from '../../shared/AppError';
import type { Actor } from '../access/actor';
import { inBackground } from '../deadline';
import type { Mandate } from './ballotRows';
import type { Dependencies } from './dependencies';
import type { Prepared } from './preparedBallot';
import type { Settle } from './settleBallot';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const nextPause = (pause: number): number => Math.min(pause * 2, LONGEST_PAUSE_MS);
const idOf = ({ vote, mandate }: Mandate): string => `${vote}.${mandate}`;

/** Whether it may yet turn out either way after this error. */
export const isDoubtful = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'unavailable' || error.code === 'throttled');

/** What is known in this process of ballots whose answer was lost. */
class Memory {
  private readonly unknown = new Map<string, Prepared>();
  private readonly lost = new Set<string>();

  isUnknown = (mandate: Mandate): boolean => this.unknown.has(idOf(mandate));
  wasLost = (mandate: Mandate): boolean => this.lost.has(idOf(mandate));
  isLatest = (prepared: Prepared): boolean => this.unknown.get(idOf(prepared))?.key === prepared.key;

  doubt(prepared: Prepared): void {
    this.unknown.set(idOf(prepared), prepared);
    this.lost.delete(idOf(prepared));
  }

  settle(mandate: Mandate, counts: boolean): void {
    this.unknown.delete(idOf(mandate));
    if (counts) this.lost.delete(idOf(mandate));
    else this.lost.add(idOf(mandate));
  }
}

/** Makes the memory of ballots of which it is not known yet whether they arrived; the chat is told when the truth is known. */
export class Doubts {
  private readonly memory = new Memory();
  private readonly followed = new Set<string>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly tools: Pick<Dependencies, 'wait' | 'chat' | 'logger'>,
    private readonly settle: Settle,
  ) {}

  isUnknown(mandate: Mandate): boolean {
    return this.memory.isUnknown(mandate);
  }

  /** Whether it has turned out that a mandate's latest ballot does not count. */
  wasLost(mandate: Mandate): boolean {
    return this.memory.wasLost(mandate);
  }

  settled(mandate: Mandate): void {
    this.memory.settle(mandate, true);
  }

  /** Finds out in the background. */
  follow(actor: Actor, prepared: Prepared): void {
    this.memory.doubt(prepared);
    // Sent once more meanwhile: it has the same place in the chain.
    if (this.followed.has(prepared.key)) return;
    this.followed.add(prepared.key);
    this.keepRunning(
      inBackground(() => this.findOut(actor, prepared)).finally(() => this.followed.delete(prepared.key)),
    );
  }

  /** Waits so long for a delivery. One that takes longer goes on, and is not known until it is done: throws `outcomeUnknown`. */
  async within(patienceMs: number, prepared: Prepared, work: Promise<void>): Promise<void> {
    const isLate = await Promise.race([work.then(() => false), this.tools.wait(patienceMs).then(() => true)]);
    if (!isLate) return;
    this.memory.doubt(prepared);
    this.keepRunning(this.late(prepared, work));
    throw new AppError('outcomeUnknown');
  }

  /** Tries no more: the process ends. What was written under a ballot's key is told by whoever looks next. */
  stop(): void {
    this.stopped = true;
  }

  /** Resolves when nothing is unknown any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private keepRunning(work: Promise<void>): void {
    const noted = work.catch((error: unknown) =>
      this.tools.logger.error({ err: error }, 'a ballot in doubt could not be followed'),
    );
    this.running.add(noted);
    void noted.finally(() => this.running.delete(noted));
  }

  private told(prepared: Prepared, counts: boolean): void {
    this.memory.settle(prepared, counts);
    this.tools.chat.subjectChanged('vote', prepared.vote);
  }

  private async findOut(actor: Actor, prepared: Prepared): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; this.memory.isLatest(prepared) && !this.stopped; pause = nextPause(pause)) {
      await this.tools.wait(pause);
      try {
        const counts = await this.settle(actor, prepared);
        if (counts === undefined) continue;
        if (this.memory.isLatest(prepared)) this.told(prepared, counts);
      } catch (error) {
        if (isDoubtful(error)) continue;
        this.tools.logger.info({ err: error, ballot: prepared.key }, 'a ballot in doubt does not count');
        this.told(prepared, false);
      }
      return;
    }
  }

  /** What a delivery that took too long came to; one that is in doubt itself is followed. */
  private async late(prepared: Prepared, work: Promise<void>): Promise<void> {
    try {
      await work;
      this.told(prepared, true);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'outcomeUnknown') this.told(prepared, false);
    }
  }
}
