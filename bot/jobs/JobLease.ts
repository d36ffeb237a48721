import { AppError } from '../../shared/AppError';
import type { JobRow } from '../../shared/lists/jobs';
import type { Clock, ListStore } from '../ports';
import type { Job } from './Job';

interface Dependencies {
  store: ListStore;
  clock: Clock;
  /** Milliseconds by a clock that nobody moves. */
  monotonic: () => number;
  /** This process; another at every start. */
  holder: string;
  /** How long (ms) a holder may be silent before another takes over. */
  leaseMs: number;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const BY = 'system';

const isOvertaken = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'conflict' || error.code === 'duplicate');

/** How long after its last run a job may begin again: sooner than usual, and ever later, while it fails. */
function pauseOf(job: Job, failures: number): number {
  if (failures === 0) return job.everyMs;
  return Math.min(job.everyMs, FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}

/**
 * The right to run a job, held by at most one process: its row says who runs it, and If-Match lets one take it.
 * When a job is due is told by SharePoint's own stamps; that a holder has died, by its row standing still for a whole
 * lease before this process's eyes. So no two clocks are ever compared.
 */
export class JobLease {
  /** How far SharePoint's clock is ahead of this process's (ms), learned from its stamps. */
  private offsetMs = 0;
  private seen: { eTag: string; at: number } | undefined;

  constructor(
    private readonly job: Job,
    private readonly dependencies: Dependencies,
  ) {}

  /** Takes the job if it is due and nobody runs it; null when not. Throws AppError when SharePoint does not answer. */
  async take(): Promise<JobRow | null> {
    const { store, holder } = this.dependencies;
    const row = store.find('jobs', this.job.name);
    if (row && !this.isFree(row)) return null;
    const taken = { running: true, holder };
    try {
      const held = row
        ? await store.update('jobs', taken, { key: row.key, eTag: row.eTag, by: BY })
        : await store.create('jobs', taken, { key: this.job.name, by: BY });
      this.learn(held);
      return row && this.isEarly(row, held) ? await this.giveBack(held) : held;
    } catch (error) {
      // Another process was first. A row that this one had not seen yet is read, so that it is known from now on.
      if (!isOvertaken(error)) throw error;
      if (!row) await store.read('jobs', this.job.name);
      return null;
    }
  }

  /** Says that this process is still at it; null when another has taken over. */
  async renew(held: JobRow): Promise<JobRow | null> {
    return this.write(held, { running: true });
  }

  /** Lets go, and says how it went. */
  async finish(held: JobRow, problem: string | null): Promise<void> {
    const failures = problem === null ? 0 : (held.failures ?? 0) + 1;
    await this.write(held, { running: false, failures, problem });
  }

  /** Taken by a clock that was wrong; both stamps are SharePoint's own, and this process knows its time from now on. */
  private isEarly(before: JobRow, held: JobRow): boolean {
    if (before.running) return false;
    return Date.parse(held.changedAt) - Date.parse(before.changedAt) < pauseOf(this.job, before.failures ?? 0);
  }

  private async giveBack(held: JobRow): Promise<null> {
    await this.write(held, { running: false });
    return null;
  }

  private async write(held: JobRow, changes: Partial<Pick<JobRow, 'running' | 'failures' | 'problem'>>) {
    const { store } = this.dependencies;
    try {
      return this.learn(await store.update('jobs', changes, { key: held.key, eTag: held.eTag, by: BY }));
    } catch (error) {
      if (isOvertaken(error)) return null;
      throw error;
    }
  }

  private isFree(row: JobRow): boolean {
    const { clock, monotonic, leaseMs } = this.dependencies;
    if (!row.running) {
      const since = clock().getTime() + this.offsetMs - Date.parse(row.changedAt);
      return since >= pauseOf(this.job, row.failures ?? 0);
    }
    if (this.seen?.eTag !== row.eTag) this.seen = { eTag: row.eTag, at: monotonic() };
    return monotonic() - this.seen.at >= leaseMs;
  }

  private learn(written: JobRow): JobRow {
    this.offsetMs = Date.parse(written.changedAt) - this.dependencies.clock().getTime();
    return written;
  }
}
