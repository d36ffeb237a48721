import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A cell; row -1 is the header. */
export interface GridCell {
  row: number;
  column: number;
}

/** Marks an element as a cell, so that it can be found again. */
export const cellMark = ({ row, column }: GridCell) => ({ 'data-cell': `${row}:${column}` });

const PAGE = 10;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
};

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));

/** The cell a key leads to, or null when the key does not move the focus. */
export function cellAfterKey(
  from: GridCell,
  key: { key: string; ctrlKey: boolean },
  size: { rows: number; columns: number },
): GridCell | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key.key === 'Home') return { row: key.ctrlKey ? 0 : from.row, column: key.ctrlKey ? from.column : 0 };
  if (key.key === 'End')
    return { row: key.ctrlKey ? last.row : from.row, column: key.ctrlKey ? from.column : last.column };
  const step = STEPS[key.key];
  if (!step) return null;
  // Paging stays among the rows; only the arrow goes up into the header.
  const top = key.key === 'ArrowUp' || from.row === -1 ? -1 : 0;
  return { row: clamp(from.row + step[0], top, last.row), column: clamp(from.column + step[1], 0, last.column) };
}

interface Options {
  container: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  /** Makes sure that a row exists in the page before it gets focus. */
  reveal: (row: number) => void;
}

/** One tab stop in the body and one in the header; the arrow keys move between cells. */
export function useGridFocus({ container, rows, columns, reveal }: Options) {
  const [cell, setCell] = useState<GridCell>({ row: 0, column: 0 });
  const wanted = useRef<GridCell | null>(null);
  // Rows may have become fewer since the cell had focus.
  const body = { row: clamp(cell.row, 0, Math.max(0, rows - 1)), column: clamp(cell.column, 0, columns - 1) };

  // A row far away is not in the page until the table has scrolled to it, so this looks again after every paint.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const element = container.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    if (!element) return;
    element.focus();
    wanted.current = null;
  });

  return {
    body,
    /** The header's tab stop is the column that the body's focus is in. */
    onFocusCell: (next: GridCell) => {
      setCell((old) => (old.row === next.row && old.column === next.column ? old : next));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const at =
        event.target instanceof Element ? event.target.closest('[data-cell]')?.getAttribute('data-cell') : null;
      const [row, column] = (at ?? '').split(':').map(Number);
      if (row === undefined || column === undefined) return;
      const next = cellAfterKey({ row, column }, event, { rows, columns });
      if (!next) return;
      event.preventDefault();
      wanted.current = next;
      if (next.row >= 0) reveal(next.row);
      setCell({ ...next });
    },
  };
}
