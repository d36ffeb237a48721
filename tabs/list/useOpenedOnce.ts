import { useState } from 'react';

/**
 * Whether something that opens and closes has been open. It is put on the page when it opens for the first time, since a closed one already
 * adds the focus guards of its kind; once there it stays, since taking it away while open would leave the rest of the page hidden from screen readers.
 */
export function useOpenedOnce(open: boolean): boolean {
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return opened;
}
