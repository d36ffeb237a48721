import type { Meeting } from '../../shared/lists/meetings';
import { agendaItemStates } from '../../shared/states/agendaItem';
import type { ListStore } from '../ports';

/** How a meeting has moved, when, and by whom. */
interface MeetingMoved {
  before: Meeting;
  after: Meeting;
  /** UTC, ISO 8601. */
  now: string;
  by: string;
}

const { begin, finish } = agendaItemStates.moves;

/** What the item that the meeting stood at has used since it was come to. */
function secondsSince({ currentItemSince }: Meeting, now: string): number {
  if (currentItemSince === null) return 0;
  return Math.max(0, Math.round((Date.parse(now) - Date.parse(currentItemSince)) / 1000));
}

/**
 * Brings the items in line with where the meeting stands: the one it is at is current, one that it has left is done and knows how long it took. It goes
 * by all of the meeting's items, so that whatever an earlier step did not come to is put right by the next.
 */
export async function followItems(store: ListStore, { before, after, now, by }: MeetingMoved): Promise<void> {
  const own = store.all('agendaItems').filter((one) => one.meeting === after.key);
  const wasLeft = before.currentItem !== after.currentItem || before.currentItemSince !== after.currentItemSince;
  const changes = own.map(async (item) => {
    const isCurrent = item.key === after.currentItem;
    const used = item.key === before.currentItem && wasLeft ? secondsSince(before, now) : 0;
    const state = isCurrent ? begin.to : item.state === begin.to ? finish.to : item.state;
    if (state === item.state && used === 0) return;
    const changed = { state, ...(used > 0 ? { secondsUsed: (item.secondsUsed ?? 0) + used } : {}) };
    await store.update('agendaItems', changed, { key: item.key, by });
  });
  await Promise.all(changes);
}
