import { useMemo } from 'react';
import { kindOf } from '../../shared/fields';
import type { ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { fetchedCode, useCode } from '../fetchedCode';

type Lists = readonly ListDefinition<ListName>[];

/** Every list's description, which is far more than a first view needs. */
const registry = fetchedCode(async () => (await import('../../shared/lists')).findList);

/** The filters that point at a list which the page does not bring. */
function pointingElsewhere({ filters = [], fields }: ListDefinition, brought: Lists) {
  return filters.flatMap((name) => {
    const field = typeof name === 'string' ? fields[name] : undefined;
    const to = field && kindOf(field).refersTo?.(field);
    return typeof name !== 'string' || to === undefined || brought.some((one) => one.name === to) ? [] : [{ name, to }];
  });
}

/** The lists that a page brings, and those that its filters point at as soon as one of its rows does: no list of thousands is read for a filter without a choice. */
export function useReferred(list: ListDefinition, items: readonly object[], brought: Lists): Lists {
  const elsewhere = useMemo(() => pointingElsewhere(list, brought), [list, brought]);
  const wanted = useMemo(
    () => elsewhere.some(({ name }) => items.some((row) => Reflect.get(row, name) != null)),
    [elsewhere, items],
  );
  const { here: findList } = useCode(registry, wanted);
  return useMemo(
    () => (wanted && findList ? [...brought, ...elsewhere.flatMap(({ to }) => findList(to) ?? [])] : brought),
    [wanted, findList, brought, elsewhere],
  );
}
