import type { Response } from 'restify';
import type { ListsReach } from '../../shared/api/changed';
import { following } from '../../shared/api/endpoints';
import { type ListName, listNames } from '../../shared/lists';
import type { ListStore } from '../ports';
import { type Route, route } from './route';
import { createStreamLimits } from './streamLimits';

const COALESCE_MS = 250;
const PING_MS = 20_000;

interface Dependencies {
  store: ListStore;
  /** Told +1 when a tab connects and -1 when it leaves, so that the copy is followed closely only when somebody looks. */
  connected(change: 1 | -1): void;
}

/**
 * The stream of changes, one per browser: which lists have changed and how far each reaches now, never what; each window asks for what it shows. And the
 * same for those who ask now and then.
 */
export function changesRoutes({ store, connected }: Dependencies): Route[] {
  const limits = createStreamLimits();
  const readers = new Set<Response>();
  let changed = new Set<ListName>();
  let timer: NodeJS.Timeout | undefined;

  const reachOf = (names: readonly ListName[]): ListsReach => ({
    lists: Object.fromEntries(names.map((name) => [name, store.mark(name)])),
  });

  function flush(): void {
    timer = undefined;
    const data = JSON.stringify(reachOf([...changed]));
    changed = new Set();
    for (const reader of readers) reader.write(`event: change\ndata: ${data}\n\n`);
  }

  store.onChange((list) => {
    if (readers.size === 0) return;
    changed.add(list);
    if (!timer) timer = setTimeout(flush, COALESCE_MS);
  });

  const stream = route(following.changes, ({ actor, response }) => {
    // Whoever left while the token was checked is not followed: no `close` would come to end it.
    if (response.destroyed) return undefined;
    const leave = limits.enter(actor.key);
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // Proxies that gather answers would hold the changes back.
      'x-accel-buffering': 'no',
    });
    // Whoever comes back asks only for what is new to them.
    response.write(`event: hello\ndata: ${JSON.stringify(reachOf(listNames))}\n\n`);
    readers.add(response);
    connected(1);
    const ping = setInterval(() => response.write('event: ping\ndata: {}\n\n'), PING_MS);
    response.on('close', () => {
      clearInterval(ping);
      leave();
      if (readers.delete(response)) connected(-1);
    });
    return undefined;
  });
  return [stream, route(following.marks, () => reachOf(listNames))];
}
