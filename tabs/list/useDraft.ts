import { useEffect, useState } from 'react';
import { dropDraft, type KeptDraft, keepDraft, readDraft, type Typed, type Version } from './draftStore';

interface Start {
  list: string;
  /** The record to change; null for a new one. */
  item: Version | null;
  values: Typed;
}

const KEEP_AFTER_MS = 400;

/** Values of a form that survive a reload of the tab, until they are saved or thrown away. */
export function useDraft({ list, item, values: start }: Start) {
  const record = item?.key ?? 'new';
  const [restored] = useState(() => readDraft(list, record));
  const [draft, setDraft] = useState<KeptDraft>(
    restored ? { ...restored, values: { ...start, ...restored.values } } : { values: start, base: item },
  );
  const [touched, setTouched] = useState(false);
  const [keptAt, setKeptAt] = useState<string | null>(null);

  useEffect(() => {
    if (!touched) return;
    const timer = setTimeout(() => {
      if (keepDraft(list, record, draft)) setKeptAt(new Date().toISOString());
    }, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [touched, draft, list, record]);

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
      setTouched(false);
      dropDraft(list, record);
    },
  };
}
