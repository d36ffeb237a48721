import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element is narrower than a number of pixels; follows panels that open beside it. */
export function useNarrow(element: RefObject<HTMLElement | null>, limit: number): boolean {
  const [narrow, setNarrow] = useState(() => window.innerWidth < limit);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setNarrow(entry.contentRect.width < limit);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, limit]);
  return narrow;
}
