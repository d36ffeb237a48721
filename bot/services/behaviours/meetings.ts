import type { ListStore } from '../../ports';
import type { Behaviour } from './Behaviour';

const firstItem = (store: ListStore, meeting: string): string | null =>
  store
    .all('agendaItems')
    .filter((one) => one.meeting === meeting)
    .toSorted((a, b) => a.number - b.number)[0]?.key ?? null;

/** A meeting starts at its first item. Votes that are open when it ends go on until they are closed. */
export const meetings: Behaviour<'meetings'> = {
  moves: {
    start: ({ key }, { store, now }) => ({
      startedAt: now,
      currentItem: firstItem(store, key),
      currentItemSince: now,
    }),
    end: (_meeting, { now }) => ({ endedAt: now, currentItem: null, currentItemSince: null }),
  },
};
