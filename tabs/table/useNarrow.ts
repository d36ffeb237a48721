import { type RefObject, useLayoutEffect, useState } from 'react';

/** A Teams window of 1280 pixels leaves the tab about this much: from here on a record opens beside what it stands in. */
export const BESIDE_FROM = 960;

/** Whether an element is narrower than a number of pixels, which may be another where records open beside it; follows what opens there. */
export function useNarrow(element: RefObject<HTMLElement | null>, limit: number, beside = limit): boolean {
  const [narrow, setNarrow] = useState(() => window.innerWidth < limit);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setNarrow(entry.contentRect.width < (window.innerWidth < BESIDE_FROM ? limit : beside));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, limit, beside]);
  return narrow;
}
