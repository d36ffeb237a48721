import { type RefObject, useEffect } from 'react';

/** Scrolls an opened record into view, wherever it was opened from; its element carries `data-row`. */
export function useRevealed(container: RefObject<HTMLElement | null>, key: string | null | undefined): void {
  useEffect(() => {
    if (!key) return;
    const row = [...(container.current?.querySelectorAll('[data-row]') ?? [])].find(
      (one) => one.getAttribute('data-row') === key,
    );
    // Not every surrounding of a test has it.
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [container, key]);
}
