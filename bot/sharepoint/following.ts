import { inBackground } from '../deadline';
import type { Logger } from '../ports';
import type { ListFollower } from './listFollower';

interface Dependencies {
  logger: Logger;
  /** How long (ms) after one reading of this list the next is due; asked anew each time. */
  interval: (follower: ListFollower) => number;
}

/** So many lists are read at the same time. */
const PARALLEL_READINGS = 4;

/** A list that is being read may be overdue; it is looked at again after this. */
const SHORTEST_PAUSE_MS = 50;

/** Runs a task for each of some things, a few at a time. The first failure stops new ones and is thrown. */
export async function forEachOf<T>(things: readonly T[], task: (thing: T) => Promise<void>): Promise<void> {
  const queue = [...things];
  const worker = async (): Promise<void> => {
    for (let thing = queue.shift(); thing !== undefined; thing = queue.shift()) await task(thing);
  };
  await Promise.all(Array.from({ length: PARALLEL_READINGS }, worker));
}

/** Reads each list when it is due, with one timer for all. */
export class Following {
  private timer: NodeJS.Timeout | undefined;
  private running = false;

  constructor(
    private readonly followers: readonly ListFollower[],
    private readonly dependencies: Dependencies,
  ) {}

  start(): void {
    this.running = true;
    this.reschedule();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
  }

  /** Something changed that decides when lists are due. */
  reschedule(): void {
    clearTimeout(this.timer);
    if (!this.running) return;
    const now = performance.now();
    const soonest = Math.min(...this.followers.map((follower) => this.dueAt(follower)));
    const pause = Math.max(SHORTEST_PAUSE_MS, soonest - now);
    this.timer = inBackground(() => setTimeout(() => void this.readDue(), pause));
    // Following must not keep a process alive that has nothing else to do.
    this.timer.unref();
  }

  /** When (ms by a clock that nobody moves) a list is to be read next. */
  dueAt(follower: ListFollower): number {
    const due = follower.askedAt + this.dependencies.interval(follower);
    return Math.max(due, follower.pausedUntil);
  }

  /** Reads the lists whose time has come, a few at a time; a list that cannot be read is logged and tried again later. */
  async readDue(): Promise<void> {
    const now = performance.now();
    const isDue = (follower: ListFollower) => !follower.busy && this.dueAt(follower) <= now;
    await forEachOf(this.followers.filter(isDue), async (follower) => {
      // It may have been read while it stood in line.
      if (!isDue(follower)) return;
      try {
        await follower.sync();
      } catch (error) {
        this.dependencies.logger.warn(
          { err: error, list: follower.list.name, failures: follower.failures },
          'a list could not be followed; trying again',
        );
      }
    });
    this.reschedule();
  }
}
