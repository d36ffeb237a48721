import { type ListName, type Lists, lists } from '../../shared/lists';
import { decode, encode } from '../../shared/schema/codec';
import type { Draft, Item, ListDefinition } from '../../shared/schema/defineList';
import { numberIn } from '../../shared/schema/readableNumber';

/**
 * A whole row of a list, for tests without SharePoint. The list's own codec writes and reads it, so that what is not given is empty as it is in the
 * product, and a new column changes no test. Throws when a value is one that the list does not allow.
 */
export function row<N extends ListName>(list: N, key: string, values: Draft<Lists[N]>): Item<Lists[N]> {
  const { numbered }: ListDefinition = lists[list];
  // A key of the record that is a number is the row's number too.
  const number = numbered && numberIn(numbered.prefix, key) > 0 ? key : undefined;
  const read = decode(lists[list], {
    id: key,
    eTag: '"1,1"',
    createdDateTime: '2021-05-01T08:00:00Z',
    lastModifiedDateTime: '2021-05-01T08:00:00Z',
    fields: encode(lists[list], values, { key, number }),
  });
  const { problems } = read.ok ? read : read.row;
  if (!read.ok || problems.length > 0) throw new Error(`${list}/${key} is no row: ${JSON.stringify(problems)}`);
  return read.item;
}
