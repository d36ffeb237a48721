import type { ReactNode } from 'react';
import type { ListName } from '../../shared/lists';
import type { ItemOf } from '../api';
import type { FieldContext } from '../fields/fieldView';
import type { Typed } from '../form/draftStore';
import type { Follow } from '../form/FormGroup';
import type { Column } from '../table/column';
import type { Sort } from '../table/sorting';

/** A register as its page's own body may arrange it. */
export interface Register<N extends ListName> {
  items: readonly ItemOf<N>[];
  /** Those that are shown just now. */
  rows: readonly ItemOf<N>[];
  /** Only the first rows are there; the others are on their way. */
  isPart: boolean;
  /** Key of the opened record. */
  selected: string | null;
  onOpen: (key: string) => void;
  context: FieldContext;
  filters: ReactNode;
  /** Whether the filters are in view: a low or narrow window has its rows first. */
  unfolded: boolean;
  table: ReactNode;
}

/** What is special about a list's page; all of it may be left out. */
export interface ListLook<N extends ListName> {
  /** The line under the title, where it says what the page is, whatever rows it has. */
  about?: ReactNode;
  /** The line under the title, where the rows say it; without either their number does. */
  lead?: (items: readonly ItemOf<N>[], context: FieldContext) => ReactNode;
  /** Around everything under the title: contents beside it, a heading above it. */
  around?: (content: ReactNode) => ReactNode;
  /** Instead of filters over a table. */
  body?: (register: Register<N>) => ReactNode;
  /** Beside the search, in place of what is folded away with the filters. */
  folded?: () => ReactNode;
  /** The body can show the first rows before the others have come. */
  early?: true;
  /** The order in which equal rows stand. */
  order?: (items: readonly ItemOf<N>[]) => readonly ItemOf<N>[];
  sort?: Sort;
  /** Another look, width or order for single columns. */
  cells?: (context: FieldContext, now: Date) => Readonly<Record<string, Partial<Column<ItemOf<N>>>>>;
  /** Columns for what is in no field, among the described ones. */
  columns?: (described: readonly Column<ItemOf<N>>[], context: FieldContext) => readonly Column<ItemOf<N>>[];
  /** What an opened record is called. */
  title?: (item: ItemOf<N>) => string;
  /** Above the facts of an opened record. */
  above?: (item: ItemOf<N>, context: FieldContext) => ReactNode;
  /** Below the facts of an opened record. */
  below?: (item: ItemOf<N>, context: FieldContext) => ReactNode;
  /** Another look for single facts. */
  instead?: (item: ItemOf<N>, context: FieldContext) => Readonly<Record<string, ReactNode>>;
  /** Said to those who may not change a record. */
  othersHint?: (item: ItemOf<N>, context: FieldContext) => string;
  /** Values a new record starts from. */
  start?: (items: readonly ItemOf<N>[]) => Typed;
  /** What follows from what is typed, in the form. */
  follow?: Follow;
  /** Rows are not added on this page. */
  closed?: true;
}
