import type { Job } from '../../bot/jobs/Job';
import { JobRunner } from '../../bot/jobs/JobRunner';
import type { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { type LocalGraph, quietLogger, startLocalGraph } from '../support/localGraph';

const LEASE_MS = 30_000;
const MINUTE = 60_000;

let graph: LocalGraph;
/** SharePoint's own time, and the monotonic time of every process. */
let serverNow: number;
let monotonicNow: number;

beforeEach(async () => {
  serverNow = Date.parse('2026-01-15T08:00:00Z');
  monotonicNow = 1_000_000;
  graph = await startLocalGraph(() => new Date(serverNow));
  await graph.provision();
});
afterEach(() => graph.close());

const pass = (milliseconds: number): void => {
  serverNow += milliseconds;
  monotonicNow += milliseconds;
};

interface Process {
  runner: JobRunner;
  store: SharePointLists;
  logged: string[];
}

async function startProcess(holder: string, job: Job, skewMs = 0): Promise<Process> {
  const clock = () => new Date(serverNow + skewMs);
  const store = await graph.store({ clock });
  const logged: string[] = [];
  const logger = { ...quietLogger, error: (_: unknown, message: string) => void logged.push(message) };
  const runner = new JobRunner([job], {
    store,
    clock,
    logger,
    holder,
    monotonic: () => monotonicNow,
    leaseMs: LEASE_MS,
  });
  return { runner, store, logged };
}

const counted = (run: Job['run'] = async () => undefined): Job & { runs: number } => ({
  name: 'count',
  everyMs: MINUTE,
  needed: () => true,
  runs: 0,
  run(now, signal) {
    this.runs += 1;
    return run(now, signal);
  },
});
const rowOf = ({ store }: Process) => store.read('jobs', 'count');

describe('what the app does by itself', () => {
  it('is done once, however many processes look at the same moment', async () => {
    const job = counted();
    const processes = await Promise.all(['a', 'b', 'c'].map((holder) => startProcess(holder, job)));
    await Promise.all(processes.map(({ runner }) => runner.look()));
    expect(job.runs).toBe(1);
    pass(MINUTE);
    await Promise.all(processes.map(({ store }) => store.sync('jobs')));
    await Promise.all(processes.map(({ runner }) => runner.look()));
    expect(job.runs).toBe(2);
  });

  it('waits for its time, and for somebody to need it', async () => {
    const job = counted();
    const { runner } = await startProcess('a', job);
    await runner.look();
    pass(MINUTE - 1000);
    await runner.look();
    expect(job.runs).toBe(1);
    pass(1000);
    job.needed = () => false;
    await runner.look();
    expect(job.runs).toBe(1);
    job.needed = () => true;
    await runner.look();
    expect(job.runs).toBe(2);
  });

  it.each([3_600_000, -3_600_000])('goes by SharePoint’s clock in a process whose own is %i ms wrong', async (skew) => {
    const job = counted();
    await (await startProcess('a', job)).runner.look();
    const wrong = await startProcess('b', job, skew);
    pass(1000);
    await wrong.runner.look();
    await wrong.runner.look();
    expect(job.runs).toBe(1);
    pass(MINUTE + 1000);
    await wrong.runner.look();
    // A clock that is behind learns of it at its first run, which is late but never doubled.
    expect(job.runs).toBe(skew > 0 ? 2 : 1);
  });

  it('is taken over from a process that died, once its row has stood still for a whole lease', async () => {
    const dead = counted(() => new Promise(() => undefined));
    const first = await startProcess('a', dead);
    void first.runner.look();
    while (!(await rowOf(first))?.running) await new Promise((resolve) => setTimeout(resolve, 5));
    const job = counted();
    const second = await startProcess('b', job);
    await second.runner.look();
    pass(LEASE_MS - 1);
    await second.runner.look();
    expect(job.runs).toBe(0);
    pass(1);
    await second.runner.look();
    expect(job.runs).toBe(1);
    expect(await rowOf(second)).toMatchObject({ running: false, holder: 'b' });
    void first.runner.stop();
  });

  it('is logged when it fails, and tried again sooner than usual', async () => {
    let fails = true;
    const job = counted(async () => {
      if (fails) throw new Error('SharePoint said no');
    });
    const process = await startProcess('a', job);
    await process.runner.look();
    expect(process.logged).toEqual(['a job failed; it is tried again']);
    expect(await rowOf(process)).toMatchObject({ running: false, failures: 1, problem: 'Error: SharePoint said no' });
    fails = false;
    pass(5000);
    await process.runner.look();
    expect(job.runs).toBe(2);
    expect(await rowOf(process)).toMatchObject({ failures: 0, problem: null });
  });

  it('tries again when its row could not be written', async () => {
    const job = counted();
    const { runner } = await startProcess('a', job);
    graph.disturb('POST', /items$/, ...Array.from({ length: 3 }, () => ({ status: 503, retryAfterSeconds: 9 })));
    await runner.look();
    expect(job.runs).toBe(0);
    for (let look = 0; look < 5 && job.runs === 0; look += 1) {
      pass(10_000);
      await runner.look();
    }
    expect(job.runs).toBe(1);
  });

  it('is told when the process stops, and nothing more begins', async () => {
    const job = counted((_now, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())));
    const { runner } = await startProcess('a', job);
    const looking = runner.look();
    while (job.runs === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await runner.stop();
    await looking;
    pass(MINUTE);
    await runner.look();
    expect(job.runs).toBe(1);
  });
});
