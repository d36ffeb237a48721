import { mendLog } from '../../bot/jobs/mendLog';
import { startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const draft = {
  threat: 'Hot',
  vulnerability: 'S',
  consequence: 'K',
  likelihood: 1,
  impact: 1,
  actionRequired: false,
} as const;

/** The lines that the log has of a row, as another process reads them. */
const linesOf = async (key: string) =>
  (await world.graph.store()).all('events').filter((event) => event.subject === key);

async function runMending(minutes: number) {
  const job = mendLog({ store: world.store, log: world.log });
  if (!job.needed(inMinutes(minutes))) return false;
  await job.run(inMinutes(minutes), new AbortController().signal);
  await world.store.sync('events');
  return true;
}

describe('an edit whose line in the log was lost with its process', () => {
  it('gets a line by the row’s own stamp, once', async () => {
    const by = world.memberKey(leader);
    // The row was written, and the process ended before the line was.
    const { key, changedAt } = await world.store.create(
      'risks',
      { ...draft, state: 'identified' },
      { key: 'forlorad', by },
    );
    expect(await runMending(1)).toBe(false);
    expect(await runMending(3)).toBe(true);
    expect(await linesOf(key)).toEqual([
      expect.objectContaining({
        action: 'foundUnlogged',
        list: 'risks',
        actor: 'system',
        at: changedAt,
        detail: expect.objectContaining({ stampedBy: by, changedAt }),
      }),
    ]);
    expect(await runMending(5)).toBe(false);
  });

  it('is written once by two processes that find it at the same time', async () => {
    const by = world.memberKey(leader);
    const { key } = await world.store.create('risks', { ...draft, state: 'identified' }, { key: 'forlorad-2', by });
    const other = await world.startProcess();
    const jobs = [mendLog({ store: world.store, log: world.log }), mendLog({ store: other.store, log: other.log })];
    expect(jobs.map((job) => job.needed(inMinutes(3)))).toEqual([true, true]);
    await Promise.all(jobs.map((job) => job.run(inMinutes(3), new AbortController().signal)));
    expect(await linesOf(key)).toHaveLength(1);
    await world.store.sync('events');
  });

  it('is not looked for where the log has it, on the way or in another process', async () => {
    const row = await world.services.records.create(world.actor(leader), 'risks', draft);
    await world.log.idle();
    // This process has not yet read the line back; SharePoint is asked before anything is written.
    await runMending(3);
    expect((await linesOf(row.key)).map(({ action }) => action)).toEqual(['created']);
  });
});
