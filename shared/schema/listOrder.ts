import { kindOf } from '../fields';
import type { ListDefinition } from './defineList';
import type { Order } from './sortRows';

/**
 * The order that a list says its rows stand in, where values alone tell it: then they can be sent in it, and who receives them need only see that it holds.
 * Undefined where it depends on the reader's language or on other lists, and where the list says none.
 */
export function listOrder({ fields, sort }: ListDefinition): Order<object> | undefined {
  const field = sort && fields[sort.by];
  if (!field) return undefined;
  const { order } = kindOf(field);
  if (!order && field.kind !== 'text') return undefined;
  return {
    by(row) {
      const value: unknown = Reflect.get(row, sort.by) ?? null;
      if (value === null) return null;
      return order ? order(field, value) : String(value);
    },
    descending: sort.descending ?? false,
  };
}
