import { useEffect, useState } from 'react';

/**
 * Puts something that opens and closes on the page when it opens for the first time, since a closed one already adds the focus guards of its
 * kind. Once there it stays: taking it away while open would leave the rest of the page hidden from screen readers. `open` comes one step
 * after `mounted`, so that the focus is followed before the dialog is there; else the dialog itself could be hidden from screen readers.
 */
export function useOpenedOnce(open: boolean): { mounted: boolean; open: boolean } {
  const [mounted, setMounted] = useState(open);
  if (open && !mounted) setMounted(true);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(mounted), [mounted]);
  return { mounted, open: open && ready };
}
