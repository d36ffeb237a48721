import { useEffect, useReducer, useRef } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import { ApiError } from '../../ApiError';
import { useSession } from '../../session';
import { type NotesAction, type NotesState, notesReducer, openNotes } from './notesState';

/** How long somebody may pause before the text is saved. */
const PAUSE_MS = 1000;

/** Another person may use the same window, and must not find the text as their own. */
const storedUnder = (person: string, item: string): string => `processfabriken.notes.${person}.${item}`;

/** Text that was written here but never reached the server. Storage may be shut off in an embedded page. */
function unsent(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function keep(place: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, text);
  } catch {
    // The text still stands in the field; only a reload would lose it.
  }
}

/** A refusal because somebody else changed the item carries the item as it is now. */
function currentOf(caught: unknown): AgendaItem | undefined {
  const current = caught instanceof ApiError && caught.code === 'conflict' ? caught.current : undefined;
  // The server sends the row of the list that was written to.
  return typeof current === 'object' && current !== null ? (current as AgendaItem) : undefined;
}

/** Notes that save themselves after a pause, keep what was not saved, and never write over somebody else's. */
export function useNotes(item: AgendaItem): { state: NotesState; dispatch: (action: NotesAction) => void } {
  const { api, me } = useSession();
  const place = storedUnder(me.key, item.key);
  const [state, dispatch] = useReducer(notesReducer, item, (first) => openNotes(first, unsent(place)));
  const { text, base, status } = state;
  const sending = useRef(false);

  useEffect(() => {
    dispatch({ type: 'arrived', item: { notes: item.notes, eTag: item.eTag } });
  }, [item.notes, item.eTag]);

  useEffect(() => {
    keep(place, status === 'saved' ? null : text);
    if (status !== 'unsaved') return;
    const save = async () => {
      if (sending.current) return;
      sending.current = true;
      dispatch({ type: 'sent' });
      try {
        const saved = await api.update('agendaItems', { key: item.key, eTag: base.eTag }, { notes: text });
        dispatch({ type: 'saved', item: saved, sent: text, at: new Date().toISOString() });
      } catch (caught) {
        const current = currentOf(caught);
        dispatch(current ? { type: 'refused', current } : { type: 'failed' });
      } finally {
        sending.current = false;
      }
    };
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [api, place, item.key, base.eTag, text, status]);

  return { state, dispatch };
}
