import type { CSSProperties } from 'react';
import { useState } from 'react';
import { type Column, MAX_WIDTH, MIN_WIDTH } from './column';

/** The columns' widths: as described until a person sets one. */
export function useColumnWidths<T>(columns: readonly Column<T>[]) {
  const [set, setSet] = useState<Readonly<Record<string, number>>>({});
  const widthOf = (column: Column<T>): number => set[column.id] ?? column.width;
  return {
    widthOf,
    setWidth: (id: string, width: number) =>
      setSet((old) => ({ ...old, [id]: Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) })),
    total: columns.reduce((sum, column) => sum + widthOf(column), 0),
    styleOf: (column: Column<T>): CSSProperties => ({
      flex: `${column.grow && set[column.id] === undefined ? 1 : 0} 0 ${widthOf(column)}px`,
      minWidth: 0,
    }),
  };
}
