import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Tables up to this size are drawn whole, so that the browser can find and print every row. */
const DRAWN_WHOLE = 150;
const ROW_HEIGHT = 44;

interface VisibleRows {
  /** Positions of the rows that are in the page. */
  indexes: readonly number[];
  /** Empty space above and below them, in pixels. */
  before: number;
  after: number;
  measure: (element: HTMLElement | null) => void;
  reveal: (row: number) => void;
}

/** Which of many rows are drawn. */
export function useVisibleRows(count: number, container: RefObject<HTMLElement | null>): VisibleRows {
  const whole = count <= DRAWN_WHOLE;
  const virtualizer = useVirtualizer({
    count: whole ? 0 : count,
    getScrollElement: () => container.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    // The sticky header covers the first pixels of the container.
    scrollPaddingStart: 48,
  });
  if (whole) {
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: () => {},
      reveal: () => {},
    };
  }
  const drawn = virtualizer.getVirtualItems();
  return {
    indexes: drawn.map((row) => row.index),
    before: drawn[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    reveal: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  };
}
