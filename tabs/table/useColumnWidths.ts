import type { CSSProperties } from 'react';
import { useMemo, useState } from 'react';
import { type Column, MAX_WIDTH, MIN_WIDTH } from './column';

/** The columns' widths: as described and as the room allows, until a person sets one. */
export function useColumnWidths<T>(columns: readonly Column<T>[]) {
  const [set, setSet] = useState<Readonly<Record<string, number>>>({});
  const widthOf = (column: Column<T>): number => set[column.id] ?? column.width;
  const leastOf = (column: Column<T>): number => set[column.id] ?? column.least ?? column.width;
  const styles = useMemo(
    () =>
      columns.map((column): CSSProperties => {
        const own = set[column.id];
        const grows = column.grow && own === undefined;
        // What is in a cell has no say, so that the columns are as wide in every row. What the row is called gives way last.
        const flex = `${grows ? '1 1' : '0 100'} ${own ?? column.width}px`;
        return { flex, minWidth: own ?? column.least ?? column.width };
      }),
    [columns, set],
  );
  return {
    widthOf,
    setWidth: (id: string, width: number) =>
      setSet((old) => ({ ...old, [id]: Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) })),
    /** With less room than this the table scrolls sideways. */
    least: columns.reduce((sum, column) => sum + leastOf(column), 0),
    /** By column, the same objects until a width changes. */
    styles,
  };
}
