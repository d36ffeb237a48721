import { wholesOf } from '../../shared/exchange/wholesOf';
import { type ListName, lists, nameOf } from '../../shared/lists';
import { readable } from '../../shared/rules/askedFields';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { placeOf } from '../../shared/schema/saving';
import type { ItemOf, ListStore } from '../ports';
import { partsOf, type RowAsIs } from './partsOf';

/** A row, and what of it and of its parts would be otherwise than it stands. */
interface Change {
  list: ListName;
  before: ItemOf<ListName>;
  row?: Readonly<Record<string, unknown>>;
  parts?: Readonly<Record<string, readonly RowAsIs[]>>;
}

/** A row of a part that nobody has written before has nothing to lose. */
function isNewPart(store: ListStore, { parts }: ListDefinition, field: string): boolean {
  const place = placeOf(field);
  const own = place && parts?.[place.part]?.list;
  return own !== undefined && store.find(nameOf(own), place?.key ?? '') === undefined;
}

/** What a change would take away from under the state that a row is in (`keeps` of its life). What was lacking already is not this change's doing. */
export function takenAway(store: ListStore, { list, before, row = {}, parts = {} }: Change): Problem[] {
  const definition: ListDefinition = lists[list];
  const keeps = definition.life?.keeps;
  if (!keeps?.holdsIn(String(Reflect.get(before, 'state')))) return [];
  const isAsked =
    keeps.reads.fields.some((name) => name in row) || keeps.reads.parts.some((name) => (parts[name] ?? []).length > 0);
  if (!isAsked) return [];
  const read = Object.entries(definition.parts ?? {}).filter(([name]) => keeps.reads.parts.includes(name));
  const lacking = (values: object, instead: Change['parts'] = {}) =>
    keeps.lacks({
      row: { ...readable(definition, { ...values }), key: before.key },
      parts: partsOf({ ...definition, parts: Object.fromEntries(read) }, before.key, { store, instead }),
    });
  const already = new Set(lacking(before).map(({ field }) => field));
  return lacking({ ...before, ...row }, parts).filter(
    ({ field }) => !already.has(field) && !isNewPart(store, definition, field),
  );
}

/** The same of a row that is part of another: what its change would take away from under that one. */
export function takenFromWhole(store: ListStore, { list, before, row = {} }: Change): Problem[] {
  return wholesOf(list).flatMap(({ whole, part, by }) => {
    const of = store.find(whole, String(Reflect.get(before, by)));
    if (!of) return [];
    const found = takenAway(store, { list: whole, before: of, parts: { [part]: [{ ...before, ...row }] } });
    return found.map((one) => ({ ...one, field: placeOf(one.field)?.field ?? '' }));
  });
}
