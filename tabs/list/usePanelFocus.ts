import { type RefObject, useEffect, useRef } from 'react';

/** Moves focus to a panel's heading when a record opens in it, and back to where it came from when the panel closes. */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  record: string,
): void {
  const origin = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record in the same panel moves focus again
  useEffect(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active !== document.body && !panel.current?.contains(active)) {
      origin.current = active;
    }
    heading.current?.focus();
  }, [record, panel, heading]);
  useEffect(
    () => () => {
      const back = origin.current;
      // The panel is still in the page during this cleanup; focus moves once it is gone.
      setTimeout(() => {
        // Another panel, or the person, may already have taken the focus.
        if (document.activeElement && document.activeElement !== document.body) return;
        if (back?.isConnected) back.focus();
        else document.querySelector<HTMLElement>('main')?.focus();
      });
    },
    [],
  );
}
