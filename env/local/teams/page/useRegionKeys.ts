import { type RefObject, useEffect, useRef } from 'react';

const REGIONS = 'header, nav, main, aside';
const FOCUSABLE = 'a[href], button:not([disabled]), select, textarea, input, iframe, [tabindex]:not([tabindex="-1"])';

/** F6 moves between the page's regions, Shift+F6 backwards, as in Teams. */
export function useRegionKeys(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || !page.current) return;
      event.preventDefault();
      const regions = [...page.current.querySelectorAll<HTMLElement>(REGIONS)].filter(
        (one) => one.offsetParent !== null,
      );
      const now = regions.findLastIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(now + step + regions.length) % regions.length];
      (next?.querySelector<HTMLElement>(FOCUSABLE) ?? next)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return page;
}
