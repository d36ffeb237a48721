import { type RefObject, useEffect, useRef } from 'react';

/** Where there is nothing to go back to: what the page now is for, else the page itself. */
const NEXT = 'main:not(:has([data-takes-focus])), [data-takes-focus] :is(input, select, textarea)';

/** Gives the focus back to where it was before a panel opened, once the panel has closed. */
export function useFocusReturn(panel: RefObject<HTMLElement | null>, open: boolean): void {
  const outside = useRef<Element | null>(document.activeElement);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      // The page itself takes the focus only when nothing better is left.
      if (target instanceof HTMLElement && target.tagName !== 'MAIN' && !panel.current?.contains(target)) {
        outside.current = target;
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [panel]);

  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed) return;
    const back = outside.current;
    // The panel is still leaving the page, and keeps the rest from taking focus until it has.
    const timer = setTimeout(() => {
      const active = document.activeElement;
      const isLost =
        !active || active === document.body || active.tagName === 'MAIN' || panel.current?.contains(active);
      if (!isLost) return;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else document.querySelector<HTMLElement>(NEXT)?.focus();
    });
    return () => clearTimeout(timer);
  }, [open, panel]);
}
