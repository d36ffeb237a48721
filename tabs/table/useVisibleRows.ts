import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type Span, spanAt } from './visibleSpan';

/** Every row is as high, one line of text, so that where each stands is known without measuring. */
export const ROW_HEIGHT = 44;

/** Tables up to this size are drawn whole, so that the browser can find and print every row. */
const DRAWN_WHOLE = 150;

const HEAD_HEIGHT = 36;

/** Before the table has been laid out. */
const FIRST: Span = { from: 0, to: 40 };

interface VisibleRows {
  /** Positions of the rows that are in the page, in order. */
  indexes: readonly number[];
  /** Scrolls a row into the window, so that it is drawn. */
  reveal: (row: number) => void;
}

/** Which of many rows are drawn: those in the window and around it, and the one that has the focus wherever it is, or the focus would be lost with it. */
export function useVisibleRows(
  count: number,
  container: RefObject<HTMLElement | null>,
  focused: number | null,
): VisibleRows {
  const isWhole = count <= DRAWN_WHOLE;
  const [span, setSpan] = useState<Span>(FIRST);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || isWhole) return;
    const look = (): void => {
      const next = spanAt({ top: element.scrollTop, height: element.clientHeight, rowHeight: ROW_HEIGHT, count });
      setSpan((old) => (old.from === next.from && old.to === next.to ? old : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [container, count, isWhole]);
  const reveal = useCallback(
    (row: number) => {
      const element = container.current;
      if (!element || isWhole) return;
      const top = row * ROW_HEIGHT;
      // The sticky header covers the first pixels of the container.
      const room = element.clientHeight - HEAD_HEIGHT;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = top + ROW_HEIGHT - room;
    },
    [container, isWhole],
  );
  const { from, to } = isWhole ? { from: 0, to: count } : { from: span.from, to: Math.min(span.to, count) };
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (focused !== null && focused < from) indexes.unshift(focused);
  if (focused !== null && focused >= to && focused < count) indexes.push(focused);
  return { indexes, reveal };
}
