import { lists, nameOf } from '../../shared/lists';
import { readingOf } from '../../shared/rules/access';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowsOf } from '../../shared/schema/mark';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';

/** The rows that a list's rows are part of, where a part is read only by who sees all of its whole; undefined where the list says nothing of the kind. */
export function wholeReading(
  { store, actor }: { store: ListStore; actor: Actor },
  { access: { within } }: ListDefinition,
) {
  if (!within) return undefined;
  const list = nameOf({ name: within.list });
  const found = readingOf(lists[list], actor);
  return {
    kind: found?.kind ?? '',
    version: () => rowsOf(store.mark(list)),
    sees(part: object): boolean {
      const row = store.find(list, String(Reflect.get(part, within.by)));
      return row === undefined || found?.seesAllOf(row) === true;
    },
  };
}

/** A list's rows, without those that are part of something that the person does not see all of. */
export function partsSeen({ store, actor }: { store: ListStore; actor: Actor }, list: ListDefinition) {
  const whole = wholeReading({ store, actor }, list);
  return store.all(nameOf(list)).filter((row) => whole?.sees(row) ?? true);
}
