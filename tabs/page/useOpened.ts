import { useSub, useView } from '../location';

/** What is open beside the register, as the address says it. */
export interface Opened {
  key: string | null;
  /** A record is being added. */
  isNew: boolean;
  /** The opened record is being written. */
  isEditing: boolean;
  open: (key: string) => void;
  add: () => void;
  edit: () => void;
  /** From writing back to reading. */
  read: () => void;
  close: () => void;
}

const NEW = 'new';
const EDIT = 'edit';

/** Which record is open, and how; a link leads to the same, and going back goes one step back. */
export function useOpened(): Opened {
  const [key] = useSub();
  const [view, setView] = useView();
  const shut = { [NEW]: null, [EDIT]: null };
  return {
    key,
    isNew: view.has(NEW),
    isEditing: key !== null && view.has(EDIT),
    open: (to) => setView(shut, { key: to }),
    add: () => setView({ ...shut, [NEW]: '1' }, { key: null }),
    edit: () => setView({ [EDIT]: '1' }),
    read: () => setView({ [EDIT]: null }),
    close: () => setView(shut, { key: null }),
  };
}
