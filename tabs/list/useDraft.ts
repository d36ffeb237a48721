import { useEffect, useRef, useState } from 'react';
import { dropDraft, type KeptDraft, keepDraft, readDraft, type Typed, type Version } from './draftStore';

interface Start {
  /** Key of the person who writes. */
  person: string;
  list: string;
  /** The record to change; null for a new one. */
  item: Version | null;
  values: Typed;
}

const KEEP_AFTER_MS = 400;

/** Values of a form that survive a reload of the tab, until they are saved or thrown away. */
export function useDraft({ person, list, item, values: start }: Start) {
  const record = item?.key ?? 'new';
  const [restored] = useState(() => readDraft({ person, list, record }));
  const [draft, setDraft] = useState<KeptDraft>(
    restored ? { ...restored, values: { ...start, ...restored.values } } : { values: start, base: item },
  );
  const [touched, setTouched] = useState(false);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!touched) return;
    pause.current = setTimeout(() => {
      if (keepDraft({ person, list, record }, draft)) setKeptAt(new Date().toISOString());
    }, KEEP_AFTER_MS);
    return () => clearTimeout(pause.current);
  }, [touched, draft, person, list, record]);

  return {
    values: draft.values,
    base: draft.base,
    /** Whether something from before a reload was put back. */
    wasRestored: restored !== null && !touched,
    keptAt,
    set: (name: string, value: unknown) => {
      setTouched(true);
      setDraft((old) => ({ ...old, values: { ...old.values, [name]: value } }));
    },
    forget: () => {
      // The pause may end before the page is drawn again, and would then keep what has just been saved.
      clearTimeout(pause.current);
      setTouched(false);
      dropDraft({ person, list, record });
    },
  };
}
