import type { Request } from 'restify';
import { type Changed, type ChangedList, HELD, heldName, readHeld } from '../../shared/api/changed';
import { isListName, type ListName, listNames, lists } from '../../shared/lists';
import { mayRead } from '../../shared/rules/access';
import { rowsOf } from '../../shared/schema/mark';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';
import type { Services } from '../services/createServices';

/** More than this is asked for as any other difference is, compressed. */
const MOST_ROWS = 50;

// Object.keys forgets that the names are the registry's own.

interface Sources {
  store: ListStore;
  readList: Services['readList'];
}

const isOther = (one: string, other: string): boolean => rowsOf(one) !== rowsOf(other);

/**
 * Looks at the lists before somebody's work; gives what to tell beside its answer: news of the lists that the person's window holds, and the names of
 * others that changed meanwhile. Undefined for a client that holds none.
 */
export function tellChanged({ store, readList }: Sources, request: Request): (actor: Actor) => Changed | undefined {
  const header = request.header(HELD, '');
  if (header === '') return () => undefined;
  const before = new Map(listNames.map((name) => [name, store.mark(name)]));
  const about = (list: ListName) => ({ mark: store.mark(list), syncedAt: store.syncedAt(list).toISOString() });

  return (actor) => {
    const touched = listNames.filter((name) => isOther(before.get(name) ?? '', store.mark(name)));
    const changed: Record<string, ChangedList> = Object.fromEntries(touched.map((name) => [name, about(name)]));
    for (const { list: name, extent, mark } of readHeld(header)) {
      if (!isListName(name) || !mayRead(lists[name], actor)) continue;
      if (!isOther(mark, store.mark(name))) continue;
      const { news, ...where } = readList.since(actor, name, { extent, mark });
      changed[heldName(name, extent)] = news && news.touched.length <= MOST_ROWS ? { ...where, news } : where;
    }
    return changed;
  };
}
