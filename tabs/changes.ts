import { EventSource } from 'eventsource';
import type { ListName } from '../shared/lists';

/** The lists that a `change` event says have changed, and how far each reaches now. */
export function changedLists(data: string): Map<ListName, string> {
  try {
    const message: unknown = JSON.parse(data);
    const marks: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'lists') : undefined;
    if (typeof marks !== 'object' || marks === null) return new Map();
    const entries = Object.entries(marks).filter(([, mark]) => typeof mark === 'string');
    // A list that this window does not know is one that it does not show.
    return new Map(entries as [ListName, string][]);
  } catch {
    // A half-written event says nothing; the next one does.
    return new Map();
  }
}

/** Follows what others change, as the person with this token; gives the way to stop. Reconnects by itself. */
export function followChanges(
  token: () => Promise<string>,
  on: { changed: (marks: ReadonlyMap<ListName, string>) => void; reconnected: () => void },
): () => void {
  const source = new EventSource('/api/changes', {
    // The browser's own EventSource cannot send a token in a header.
    fetch: async (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${await token()}` } }),
  });
  let openedBefore = false;
  source.addEventListener('open', () => {
    if (openedBefore) on.reconnected();
    openedBefore = true;
  });
  source.addEventListener('change', (event) => on.changed(changedLists(String(event.data))));
  return () => source.close();
}
