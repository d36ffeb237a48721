import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Column } from './column';

/** The columns that there is room for from the left, the first one always. */
export function fittingColumns<T>(columns: readonly Column<T>[], width: number): readonly Column<T>[] {
  let taken = 0;
  const room = columns.filter(({ least, width: wanted }, at) => {
    taken += least ?? wanted;
    return at === 0 || taken <= width;
  });
  return room;
}

/** Leaves out the columns that there is no room for, while the opened record beside the table says the rest. */
export function useFitting<T>(
  element: RefObject<HTMLElement | null>,
  columns: readonly Column<T>[],
  isOpen: boolean,
): readonly Column<T>[] {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return useMemo(() => (isOpen && width > 0 ? fittingColumns(columns, width) : columns), [columns, isOpen, width]);
}
