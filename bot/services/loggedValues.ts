import { type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { FieldValues } from './behaviours/Behaviour';

/** What the log keeps of values: what services keep as data stands in the row itself, and would make every line as long as all before it. */
export function loggedValues(list: ListName, values: FieldValues): FieldValues {
  const { fields }: ListDefinition = lists[list];
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields[name]?.kind !== 'data'));
}
