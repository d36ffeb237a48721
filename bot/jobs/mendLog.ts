import { AppError } from '../../shared/AppError';
import { entriesOf } from '../../shared/entriesOf';
import { type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { ItemOf, ListStore } from '../ports';
import type { Job } from './Job';

/** What mending the log needs. */
export interface LogTools {
  store: ListStore;
  /** How many lines this process has still to write in the log. */
  log: { readonly waiting: number };
}

/** A row that stands as nothing in the log has left it. */
interface Unlogged {
  list: ListName;
  row: ItemOf<ListName>;
}

const LOOK_EVERY_MS = 60_000;
/** A line may be on its way for so long. */
const ON_ITS_WAY_MS = 120_000;
/** SharePoint's clock and ours differ by less; a line is written after its row. */
const CLOCKS_MS = 5_000;
const MOST_AT_A_TIME = 50;
const BY_SYSTEM = 'system';

/** Lists whose every change by a person is in the log. Ballots and the log are their own record; the app's own bookkeeping has none. */
const isLogged = ({ appendOnly, hidden, access }: ListDefinition): boolean =>
  !appendOnly && !hidden && access.read.length > 0;

const placeOf = (list: string, key: string): string => `${list} ${key}`;

/** When each row is last heard of in the log. */
function lastHeard(events: readonly ItemOf<'events'>[]): ReadonlyMap<string, number> {
  const heard = new Map<string, number>();
  for (const { list, subject, at } of events) {
    const place = placeOf(list, subject);
    heard.set(place, Math.max(heard.get(place) ?? 0, Date.parse(at)));
  }
  return heard;
}

const isMissing = ({ changedAt }: ItemOf<ListName>, heard: number | undefined): boolean =>
  heard === undefined || heard < Date.parse(changedAt) - CLOCKS_MS;

function unlogged(store: ListStore, now: Date): Unlogged[] {
  const heard = lastHeard(store.all('events'));
  // Object.entries forgets that the names are the registry's own.
  const logged = entriesOf<ListName, ListDefinition>(lists).filter(([, list]) => isLogged(list));
  return logged.flatMap(([list]) =>
    store
      .all(list)
      .filter(({ changedBy, changedAt }) => {
        const isByPerson = changedBy !== null && changedBy !== BY_SYSTEM;
        return isByPerson && Date.parse(changedAt) < now.getTime() - ON_ITS_WAY_MS;
      })
      .filter((row) => isMissing(row, heard.get(placeOf(list, row.key))))
      .map((row) => ({ list, row })),
  );
}

/** Writes that the row was changed, by its own stamp. Who changed it by hand past the app is not known, so the line is nobody's; it says whose stamp the row has. */
async function mend(store: ListStore, { list, row }: Unlogged): Promise<void> {
  const events = await store.fresh('events', 'subject', row.key);
  if (!isMissing(row, lastHeard(events).get(placeOf(list, row.key)))) return;
  const detail = { stampedBy: row.changedBy, changedAt: row.changedAt, version: row.eTag };
  const line = { action: 'foundUnlogged', list, subject: row.key, actor: BY_SYSTEM, at: row.changedAt, detail };
  try {
    const key = `unlogged.${list}.${row.id}.${Date.parse(row.changedAt)}`;
    await store.create('events', { ...line, source: 'system' }, { key, by: BY_SYSTEM });
  } catch (error) {
    // Another process has just written the same line.
    if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
  }
}

/** Finds rows whose last change is not in the log, since the process that made it ended before the line was written, and writes the line. */
export function mendLog({ store, log }: LogTools): Job {
  let lookedAt = 0;
  let found: Unlogged[] = [];
  return {
    name: 'mend-log',
    everyMs: LOOK_EVERY_MS,
    needed(now) {
      if (log.waiting > 0) return false;
      if (now.getTime() - lookedAt >= LOOK_EVERY_MS) {
        lookedAt = now.getTime();
        found = unlogged(store, now).slice(0, MOST_AT_A_TIME);
      }
      return found.length > 0;
    },
    async run(_now, signal) {
      while (found.length > 0 && !signal.aborted) {
        const [next] = found.splice(0, 1);
        if (next) await mend(store, next);
      }
    },
  };
}
