import { EventSource } from 'eventsource';
import { findList, type ListName } from '../shared/lists';

/** The names of the lists that a `change` event says have changed. */
export function changedLists(data: string): ListName[] {
  try {
    const message: unknown = JSON.parse(data);
    const names: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'lists') : undefined;
    if (!Array.isArray(names)) return [];
    return names.filter((name): name is ListName => typeof name === 'string' && findList(name) !== undefined);
  } catch {
    // A half-written event says nothing; the next one does.
    return [];
  }
}

/** Follows what others change, as the person with this token; gives the way to stop. Reconnects by itself. */
export function followChanges(
  token: () => Promise<string>,
  on: { changed: (lists: ListName[]) => void; reconnected: () => void },
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
