import { Button, Text } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { ItemOf } from '../api';
import type { FieldContext } from '../fields/fieldView';
import { Empty, Loading } from '../States';
import { useSession } from '../session';
import { tableColumns } from '../table/fieldColumn';
import { isNarrowed, ListFilters, NO_FILTER } from '../table/ListFilters';
import { ListSearch } from '../table/ListSearch';
import { ListTable } from '../table/ListTable';
import { narrowRows } from '../table/narrowRows';
import type { Sort } from '../table/sorting';
import { useOrdered } from '../table/useOrdered';
import { useReadySearch } from '../table/useReadySearch';
import { timeNow } from '../today';
import type { ListLook } from './ListLook';
import { filterIds, listFilters, listNarrowing } from './listNarrowing';
import { useNarrowing } from './useNarrowing';

interface Shown<N extends ListName> {
  list: ListDefinition;
  look: ListLook<N>;
  items: readonly ItemOf<N>[];
  /** Only the first rows are there; the others are on their way. */
  isPart: boolean;
  context: FieldContext;
  selected: string | null;
  /** A record is open beside the table, or a new one is written there. */
  isBeside: boolean;
  onOpen: (key: string) => void;
}

/** Columns, and how the rows are narrowed, by the list's description and what its page adds. */
function useShape<N extends ListName>({ list, look, context }: Shown<N>) {
  const [now] = useState(() => timeNow());
  const columns = useMemo(() => {
    const described = tableColumns<ItemOf<N>>(list, context, look.cells?.(context, now) ?? {});
    return look.columns?.(described, context) ?? described;
  }, [list, context, look, now]);
  const narrowing = useMemo(() => listNarrowing<ItemOf<N>>(list, context, now), [list, context, now]);
  return { columns, narrowing };
}

const listSort = ({ sort }: ListDefinition): Sort | null =>
  sort ? { column: sort.by, descending: sort.descending ?? false } : null;

/** Where a window is low or narrow, its rows come before the filters, until these are asked for. */
const FOLDED = '(max-height: 800px), (max-width: 640px)';

/** The rows that a person has chosen to see, in the order that holds, and the controls that choose them. */
function useRows<N extends ListName>(shown: Shown<N>) {
  const { list, look, items, isPart, context } = shown;
  const { me, language } = useSession();
  const { columns, narrowing } = useShape(shown);
  const ids = useMemo(() => filterIds(list), [list]);
  const { state, narrow, sort, sortBy } = useNarrowing(ids);
  const by = sort ?? look.sort ?? listSort(list);
  const ordered = useOrdered({ items, columns, sort: by, order: look.order });
  const isReady = useReadySearch(ordered, narrowing);
  // What is typed is seen at once; the rows follow when there is time.
  const later = useDeferredValue(state);
  const rows = useMemo(() => narrowRows(ordered, later, narrowing), [ordered, later, narrowing]);
  const [open, setOpen] = useState(() => !window.matchMedia(FOLDED).matches);
  const id = useId();
  // What comes first is first in the list's own order, with nothing left out.
  const isOwnOrder = sort === null && !look.sort && !look.order;
  const waits = isPart && (rows.length === 0 || isNarrowed(state) || !isOwnOrder || (look.body && !look.early));
  // Counted where it is seen, and not before the rows themselves are.
  const counted = !isPart && (isNarrowed(later) || (open && isReady));
  const choices = listFilters(later, { list, items: ordered, narrowing, context, own: me.municipality, counted });
  const words = { one: list.words?.one[language] ?? '', many: list.words?.many[language] ?? '' };
  const { searchable, ...kinds } = choices;
  const toggle = { id, open, onToggle: () => setOpen(!open) };
  const search = (
    <>
      {!open && look.folded?.()}
      <ListSearch
        state={state}
        onChange={narrow}
        searchable={searchable}
        filters={ids.length > 0 ? toggle : undefined}
      />
    </>
  );
  const filters = (
    <ListFilters
      id={id}
      state={state}
      onChange={narrow}
      {...kinds}
      folded={!open}
      shown={isPart ? null : rows.length}
      total={items.length}
      words={words}
    />
  );
  const order = { sort: by, onSort: sortBy };
  return { columns, rows, waits, words, search, filters, unfolded: open, order, clear: () => narrow(NO_FILTER) };
}

/** A list as its page shows it: what looks for rows, and filters over a table, or the page's own arrangement of both. */
export function useRegister<N extends ListName>(shown: Shown<N>): { search: ReactNode; content: ReactNode } {
  const { list, look, items, isPart, context, selected, isBeside, onOpen } = shown;
  const { t, language } = useSession();
  const { columns, rows, waits, words, search, filters, unfolded, order, clear } = useRows(shown);
  if (waits) return { search, content: <Loading /> };
  const has = (all: readonly { key: string }[]) => all.some(({ key }) => key === selected);
  const table =
    rows.length === 0 ? (
      <Empty text={t.frame.noMatches(words.many)} action={<Button onClick={clear}>{t.common.clearFilters}</Button>} />
    ) : (
      <ListTable
        label={list.label[language]}
        rows={rows}
        columns={columns}
        {...order}
        ordered
        isPart={isPart}
        selected={selected}
        isBeside={isBeside}
        onOpen={(row) => onOpen(row.key)}
      />
    );
  const content = (
    <>
      {has(items) && !has(rows) && <Text>{t.frame.hiddenByFilter(list.words?.theOne[language] ?? '')}</Text>}
      {look.body ? (
        look.body({ items, rows, isPart, selected, onOpen, context, filters, unfolded, table })
      ) : (
        <>
          {filters}
          {table}
        </>
      )}
    </>
  );
  return { search, content };
}
