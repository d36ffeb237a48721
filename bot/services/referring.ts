import type { ReferringList } from '../../shared/api/records';
import { keysOf } from '../../shared/entriesOf';
import { kindOf } from '../../shared/fields';
import { type ListName, lists } from '../../shared/lists';
import { pageOpening } from '../../shared/pages';
import { mayRead } from '../../shared/rules/access';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowName } from '../../shared/schema/rowName';
import { swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { createReadList } from './readList';

/** The fields by which a list's rows point at another list, but for that by which they are part of it and shown there. */
function pointing(from: ListDefinition, to: ListDefinition): string[] {
  const parts = Object.values(to.parts ?? {});
  return Object.entries(from.fields).flatMap(([name, field]) =>
    kindOf(field).refersTo?.(field) === to.name && !parts.some(({ list, by }) => list.name === from.name && by === name)
      ? [name]
      : [],
  );
}

/** More links than anybody reads; the register itself is narrowed instead. */
const MOST = 50;

/** Whether what a reference or several hold names a key. */
const names = (value: unknown, key: string): boolean => (Array.isArray(value) ? value.includes(key) : value === key);

/** A row by what it is called, and nothing else of it. */
function called({ titleField }: ListDefinition, row: object) {
  const own = ['readableNumber', ...(titleField ? [titleField] : [])];
  const values = Object.fromEntries(own.map((name) => [name, Reflect.get(row, name) ?? null]));
  return { key: String(Reflect.get(row, 'key')), ...values };
}

/** The first of the rows by name. */
function firstOf(list: ListDefinition, rows: readonly { key: string }[]) {
  const named = rows.map((row) => ({ row, name: rowName(list, row, 'sv') }));
  return named
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .slice(0, MOST)
    .map(({ row }) => row);
}

/**
 * The rows that point at a record, of every list whose rows have a page to be opened on and that the person may read; not those that are taken
 * away, nor those whose reference the person does not see. Errors: forbidden, notFound.
 */
export function createReferring(dependencies: Pick<Dependencies, 'store'>) {
  const readList = createReadList(dependencies);
  return function referring(actor: Actor, list: ListName, key: string): ReferringList[] {
    // Who may not read it is told nothing of it.
    readList.one(actor, list, key);
    const to: ListDefinition = lists[list];
    return keysOf(lists).flatMap((from) => {
      const definition: ListDefinition = lists[from];
      const fields = pointing(definition, to);
      if (fields.length === 0 || !pageOpening(from) || !mayRead(definition, actor)) return [];
      const pointsHere = (row: object): boolean => fields.some((name) => names(Reflect.get(row, name), key));
      const { items, part } = readList.copy(actor, from, 'whole');
      const found = items
        .filter((row) => pointsHere(row) && pointsHere(part(row)) && Reflect.get(row, 'withdrawn') !== true)
        .map((row) => called(definition, part(row)));
      return found.length > 0 ? [{ list: from, rows: firstOf(definition, found), count: found.length }] : [];
    });
  };
}
