import { actorOf } from '../../bot/access/authenticate';
import { createServices } from '../../bot/services/createServices';
import { createEventLog } from '../../bot/services/eventLog';
import { stableGuid } from '../../env/local/seed/people';
import { plantSeed } from '../../env/local/seed/plantSeed';
import { memberKey } from '../../shared/lists/members';
import { quietLogger } from './localGraph';
import { createMemoryFiles } from './memoryFiles';
import { createMemoryLists } from './memoryLists';
import { TENANT } from './testIssuer';

/** Every use case over lists and files in memory, with the meeting of 20 May 2021 planted: quick enough for one to each test. */
export async function memoryWorld() {
  let now = new Date('2021-05-20T08:42:00Z').getTime();
  const clock = () => new Date(now);
  const store = createMemoryLists(clock);
  await plantSeed(store, TENANT);
  const files = createMemoryFiles();
  let serial = 0;
  const newKey = (): string => {
    serial += 1;
    return `00000000-0000-4000-8000-${serial.toString(16).padStart(12, '0')}`;
  };
  const wait = async (): Promise<void> => undefined;
  const log = createEventLog({ store, clock, newKey, wait, logger: quietLogger });
  const told: { kind: string; key: string }[] = [];
  const services = createServices({
    store,
    files,
    log,
    clock,
    steady: () => now,
    voteLeaseMs: 2000,
    newKey,
    wait,
    logger: quietLogger,
    chat: { subjectChanged: (kind, key) => void told.push({ kind, key }) },
  });
  return {
    store,
    files,
    services,
    log,
    told,
    clock,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    /** A person of the seed, as they come with a request. */
    actor: (id: string) =>
      actorOf(store, { tenantId: TENANT, objectId: stableGuid(id) }, { source: 'tab', correlation: 'test' }),
    memberKey: (id: string) => memberKey(TENANT, stableGuid(id)),
  };
}

export type MemoryWorld = Awaited<ReturnType<typeof memoryWorld>>;
