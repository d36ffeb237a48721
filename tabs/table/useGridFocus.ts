import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** A cell; row -1 is the header. */
interface GridCell {
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

const cellOf = (target: EventTarget | null): GridCell | null => {
  const mark = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
  const [row, column] = (mark ?? '').split(':').map(Number);
  return mark && row !== undefined && column !== undefined ? { row, column } : null;
};

interface Options {
  container: RefObject<HTMLElement | null>;
  /** The rows' keys, by position. */
  rows: readonly { key: string }[];
  columns: number;
}

/** The cell that has the focus, or would get it: the row by its key, since others may be added above it. */
interface Stop {
  key: string | null;
  /** Where the row was, for when it is gone. */
  row: number;
  column: number;
}

/** One tab stop in the body and one in the header; the arrow keys move between cells. */
export function useGridFocus({ container, rows, columns }: Options) {
  const [stop, setStop] = useState<Stop>({ key: null, row: 0, column: 0 });
  const [isInside, setInside] = useState(false);
  const wanted = useRef<GridCell | null>(null);
  const at = useMemo(() => {
    const same = rows[stop.row]?.key === stop.key ? stop.row : rows.findIndex(({ key }) => key === stop.key);
    // Rows may have become fewer since the cell had focus.
    return same >= 0 ? same : clamp(stop.row, 0, Math.max(0, rows.length - 1));
  }, [rows, stop]);
  const body = { row: at, column: clamp(stop.column, 0, columns - 1) };
  const isGone = stop.key !== null && rows[at]?.key !== stop.key;

  // A row far away is not in the page until the table has scrolled to it, so this looks again after every paint.
  useLayoutEffect(() => {
    // The focused row is no longer among the rows: the one in its place has the focus now.
    if (isInside && isGone && document.activeElement === document.body) wanted.current = body;
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const element = container.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });

  return {
    body,
    /** The row that holds the focus, wherever the table is scrolled. */
    focusedRow: isInside && !isGone ? at : null,
    onFocus: ({ target }: FocusEvent) => {
      const cell = cellOf(target);
      if (!cell) return;
      setInside(cell.row >= 0);
      const key = rows[cell.row]?.key ?? null;
      // In the header only the column moves.
      if (cell.row < 0) setStop((old) => ({ ...old, column: cell.column }));
      else setStop({ key, ...cell });
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // A row that is taken away takes the focus nowhere; then its place is remembered.
      if (relatedTarget && !container.current?.contains(relatedTarget as Node)) setInside(false);
    },
    /** The cell that a key leads to, which gets the focus as soon as it is drawn. */
    onKeyDown: (event: KeyboardEvent, reveal: (row: number) => void) => {
      const from = cellOf(event.target);
      const next = from && cellAfterKey(from, event, { rows: rows.length, columns });
      if (!next) return;
      event.preventDefault();
      wanted.current = next;
      if (next.row >= 0) reveal(next.row);
      setStop((old) =>
        next.row < 0 ? { ...old, column: next.column } : { key: rows[next.row]?.key ?? null, ...next },
      );
      setInside(next.row >= 0);
    },
  };
}
