import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { kindOf } from '../../shared/fields';
import { findList, type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { tableExtent } from '../../shared/schema/listedFields';
import { rowName } from '../../shared/schema/rowName';
import { swedishOrder } from '../../shared/text/format';
import type { Language } from '../../shared/text/language';
import type { ListContents } from '../api';
import { listQuery } from '../listData';
import { useSession } from '../session';
import type { Choice, FieldContext } from './fieldView';

/** The lists that the fields of a list and of its parts point at, each once. */
function referencedLists(list: ListDefinition): ListName[] {
  const all = [list, ...Object.values(list.parts ?? {}).map((part) => part.list)];
  const names = all.flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => kindOf(field).refersTo?.(field) ?? []),
  );
  // defineList takes any name; those that are no list are left out here and fail in the schema's own test.
  return [...new Set(names)].filter((name): name is ListName => findList(name) !== undefined);
}

/** Key and name of each row, in Swedish order; what has a number is called by it first. */
function choicesOf(list: ListDefinition, items: readonly { key: string }[], language: Language): Choice[] {
  return items
    .map((item) => ({ key: item.key, name: rowName(list, item, language) }))
    .sort((a, b) => swedishOrder.compare(a.name, b.name));
}

/** What the views of a list's fields need: language, texts and the names of what references point at. */
export function useFieldContext(list: ListDefinition): FieldContext {
  const { api, language, t } = useSession();
  const names = useMemo(() => referencedLists(list), [list]);
  // A steady function lets react-query keep the result until a list changes.
  const combine = useCallback(
    (results: readonly { data?: ListContents<ListName> }[]) =>
      new Map(
        names.flatMap((name, at): [string, Choice[]][] => {
          const contents = results[at]?.data;
          return contents ? [[name, choicesOf(lists[name], contents.items, language)]] : [];
        }),
      ),
    [names, language],
  );
  const byList = useQueries({
    queries: names.map((name) => listQuery<ListName>(api, name, tableExtent(lists[name]))),
    combine,
  });
  return useMemo(() => {
    const nameByKey = new Map(
      [...byList].map(([name, choices]) => [name, new Map(choices.map((one) => [one.key, one.name]))]),
    );
    return {
      language,
      t,
      // Nothing while the list is on its way; a key is never shown.
      nameOf(name, key) {
        const known = nameByKey.get(name);
        return known ? (known.get(key) ?? t.frame.goneRow) : '';
      },
      choices: (name) => byList.get(name) ?? [],
    };
  }, [byList, language, t]);
}
