import type { JobRow } from '../../shared/lists/jobs';
import type { Clock, ListStore, Logger } from '../ports';
import type { Job } from './Job';
import { JobLease } from './JobLease';

interface Dependencies {
  store: ListStore;
  clock: Clock;
  logger: Logger;
  /** This process; another at every start. */
  holder: string;
  monotonic?: () => number;
  leaseMs?: number;
}

interface Work {
  job: Job;
  lease: JobLease;
  running: Promise<void> | null;
  /** Not before this, by the monotonic clock: SharePoint did not answer. */
  pausedUntil: number;
}

const LOOK_EVERY_MS = 5_000;
const LEASE_MS = 30_000;
const PAUSE_MS = 10_000;
/** How long stopping waits for what is under way; the lease of what is left runs out by itself. */
const STOPPING_MS = 5_000;

/** Runs jobs when they are needed and due, each in one process at a time. One that fails is logged and tried again. */
export class JobRunner {
  private readonly works: Work[];
  private readonly stopping = new AbortController();
  private readonly monotonic: () => number;
  private readonly leaseMs: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    jobs: readonly Job[],
    private readonly dependencies: Dependencies,
  ) {
    const { monotonic = () => performance.now(), leaseMs = LEASE_MS } = dependencies;
    this.monotonic = monotonic;
    this.leaseMs = leaseMs;
    const lease = (job: Job): JobLease => new JobLease(job, { ...dependencies, monotonic, leaseMs });
    this.works = jobs.map((job) => ({ job, lease: lease(job), running: null, pausedUntil: 0 }));
  }

  start(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Runs what is needed and due now, and resolves when it is done. */
  async look(): Promise<void> {
    await Promise.all(
      this.works.map((work) => {
        work.running ??= this.runIfDue(work).finally(() => {
          work.running = null;
        });
        return work.running;
      }),
    );
  }

  /** Begins nothing more, tells what is under way and waits a little for it. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    const running = this.works.flatMap((work) => (work.running ? [work.running] : []));
    let timeout: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timeout = setTimeout(resolve, STOPPING_MS);
    });
    await Promise.race([Promise.all(running), enough]);
    clearTimeout(timeout);
  }

  private async runIfDue(work: Work): Promise<void> {
    const { clock, logger } = this.dependencies;
    const { job, lease } = work;
    if (this.stopping.signal.aborted || this.monotonic() < work.pausedUntil) return;
    try {
      if (!job.needed(clock())) return;
      const held = await lease.take();
      if (held) await this.run(work, held);
    } catch (error) {
      work.pausedUntil = this.monotonic() + PAUSE_MS;
      logger.warn({ err: error, job: job.name }, 'the row of a job could not be written; trying again');
    }
  }

  private async run({ job, lease }: Work, first: JobRow): Promise<void> {
    const { clock, logger } = this.dependencies;
    const lost = new AbortController();
    let held: JobRow | null = first;
    let renewing: Promise<void> = Promise.resolve();
    const renew = async (): Promise<void> => {
      if (held) held = await lease.renew(held);
      if (!held) lost.abort();
    };
    const timer = setInterval(() => {
      renewing = renewing.then(renew).catch((error: unknown) => {
        logger.warn({ err: error, job: job.name }, 'the row of a job could not be renewed; trying again');
      });
    }, this.leaseMs / 3);
    timer.unref();
    let problem: string | null = null;
    try {
      await job.run(clock(), AbortSignal.any([lost.signal, this.stopping.signal]));
    } catch (error) {
      problem = String(error).slice(0, 255);
      logger.error({ err: error, job: job.name }, 'a job failed; it is tried again');
    }
    clearInterval(timer);
    await renewing;
    if (held) await lease.finish(held, problem);
  }
}
