import type { FindNamed } from '../../../shared/exchange/importedValue';
import { findList, type ListName } from '../../../shared/lists';
import { readable } from '../../../shared/rules/access';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { rowName } from '../../../shared/schema/rowName';
import { cleanLine } from '../../../shared/text/cleanText';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import { partsSeen } from '../wholeReading';

const bare = (text: string): string => cleanLine(text).toLocaleLowerCase('sv');

/** The rows of a list that the person sees, by everything that they are called: key, number, title, and number with title. */
function namesIn(list: ListDefinition<ListName>, actor: Actor, store: ListStore): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const put = (name: unknown, key: string) => {
    if (typeof name !== 'string' || name === '') return;
    const known = names.get(bare(name)) ?? [];
    if (!known.includes(key)) names.set(bare(name), [...known, key]);
  };
  for (const row of readable(list, actor, partsSeen({ store, actor }, list))) {
    if (Reflect.get(row, 'withdrawn') === true) continue;
    put(row.key, row.key);
    put(row.readableNumber, row.key);
    put(rowName(list, row), row.key);
    if (list.titleField) put(Reflect.get(row, list.titleField), row.key);
  }
  return names;
}

/** Finds rows by what people call them; each list is gone through once. */
export function findByName(actor: Actor, store: ListStore): FindNamed {
  const known = new Map<string, Map<string, string[]>>();
  return (name, text) => {
    const list = findList(name);
    if (!list) return [];
    const names = known.get(name) ?? namesIn(list, actor, store);
    known.set(name, names);
    return names.get(bare(text)) ?? [];
  };
}
