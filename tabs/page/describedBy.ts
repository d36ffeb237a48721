import { type ListName, type Lists, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { referredLists } from '../form/referredLists';

interface Described<N extends ListName> {
  list: Lists[N];
  /** The lists that its fields point at. */
  refers: readonly ListDefinition<ListName>[];
}

/**
 * What a page is made from that has nothing but its list's description. In the built tabs each such list comes in a file of its own, with
 * those it points at (`describedPages` in vite.config.ts asks here): the registry of all lists is far more than a first view needs.
 */
export async function describedBy<N extends ListName>(name: N): Promise<Described<N>> {
  return { list: lists[name], refers: referredLists(lists[name]) };
}
