import { useMemo } from 'react';
import { useView } from '../location';
import type { FilterState } from '../table/ListFilters';
import type { Sort } from '../table/sorting';

const SEARCH = 'q';
const SORT = 'sort';

const readSort = (text: string | null): Sort | null =>
  text ? { column: text.replace(/^-/, ''), descending: text.startsWith('-') } : null;

/** What a register is narrowed to and sorted by: in the address, so that it survives a reload and can be shared. */
export function useNarrowing(ids: readonly string[]) {
  const [view, setView] = useView();
  const state = useMemo(
    (): FilterState => ({
      search: view.get(SEARCH) ?? '',
      chosen: Object.fromEntries(ids.map((id) => [id, view.get(id) ?? ''])),
    }),
    [view, ids],
  );
  const sortText = view.get(SORT);
  const sort = useMemo(() => readSort(sortText), [sortText]);
  return {
    state,
    // A link back through every letter of a search helps nobody.
    narrow: ({ search, chosen }: FilterState) =>
      setView({ [SEARCH]: search, ...Object.fromEntries(ids.map((id) => [id, chosen[id] ?? null])) }, 'replace'),
    sort,
    sortBy: ({ column, descending }: Sort) => setView({ [SORT]: (descending ? '-' : '') + column }, 'replace'),
  };
}
