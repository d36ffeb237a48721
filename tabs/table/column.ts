import type { ReactNode } from 'react';
import type { SortValue } from '../../shared/schema/sortRows';

/** One column of a table; the first one is the row's title. */
export interface Column<T> {
  id: string;
  header: string;
  /** In CSS pixels, before anybody has resized it. */
  width: number;
  /** How much of its width it keeps before the table scrolls sideways; all of it when nothing is said. */
  least?: number;
  /** Takes the space that is left. */
  grow?: boolean;
  /** Right-aligned with figures of equal width. */
  numeric?: boolean;
  cell: (row: T) => ReactNode;
  /** Its cells are words in one line, with nothing that is higher: they are drawn with half of the elements. */
  plain?: boolean;
  /** Columns without it cannot be sorted. */
  sortBy?: (row: T) => SortValue;
}

/** With less room than this the columns do not fit. */
export const leastWidth = <T>(columns: readonly Column<T>[]): number =>
  columns.reduce((sum, { least, width }) => sum + (least ?? width), 0);

export const MIN_WIDTH = 64;
export const MAX_WIDTH = 800;
