import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { tableExtent } from '../../shared/schema/listedFields';
import { rowName } from '../../shared/schema/rowName';
import { swedishOrder } from '../../shared/text/format';
import type { Language } from '../../shared/text/language';
import type { ListContents } from '../api';
import { listQuery } from '../listData';
import { useSession } from '../session';
import type { Choice } from './choice';
import type { FieldContext } from './fieldView';

/** Key and name of each row, in Swedish order; what has a number is called by it first. */
function choicesOf(list: ListDefinition, items: readonly { key: string }[], language: Language): Choice[] {
  return items
    .map((item) => ({ key: item.key, name: rowName(list, item, language) }))
    .sort((a, b) => swedishOrder.compare(a.name, b.name));
}

/** The rows of a list that is referred to, and what each is called. */
interface Known {
  rows: ListContents<ListName>['items'];
  choices: Choice[];
}

/** What is known of a list. Throws for one that whoever shows the fields has not said that they refer to. */
function of<T>(byList: ReadonlyMap<string, T>, name: string): T {
  const known = byList.get(name);
  if (known === undefined) throw new Error(`The fields shown here are not said to refer to ${name}`);
  return known;
}

/** What the views of fields need: language, texts and the names of what references point at, which are rows of the lists given. */
export function useFieldContext(refers: readonly ListDefinition<ListName>[]): FieldContext {
  const { api, language, t } = useSession();
  // A steady function lets react-query keep the result until a list changes.
  const combine = useCallback(
    (results: readonly { data?: ListContents<ListName> }[]) =>
      new Map(
        refers.map((list, at): [string, Known | null] => {
          const contents = results[at]?.data;
          return [
            list.name,
            contents ? { rows: contents.items, choices: choicesOf(list, contents.items, language) } : null,
          ];
        }),
      ),
    [refers, language],
  );
  const byList = useQueries({
    queries: refers.map((list) => listQuery<ListName>(api, list.name, tableExtent(list))),
    combine,
  });
  return useMemo(() => {
    const nameByKey = new Map(
      [...byList].map(([name, known]) => [name, known && new Map(known.choices.map((one) => [one.key, one.name]))]),
    );
    return {
      language,
      t,
      // Nothing while the list is on its way; a key is never shown.
      nameOf(name, key) {
        const known = of(nameByKey, name);
        return known ? (known.get(key) ?? t.frame.goneRow) : '';
      },
      knows: (name) => byList.has(name),
      choices: (name) => of(byList, name)?.choices ?? [],
      rowsOf: (name) => of(byList, name)?.rows ?? [],
    };
  }, [byList, language, t]);
}
