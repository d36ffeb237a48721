import { useEffect, useReducer, useRef } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { AgendaNote } from '../../../shared/lists/agendaNotes';
import { ApiError } from '../../ApiError';
import type { Api } from '../../api';
import { useSession } from '../../session';
import { type Base, notesReducer, openNotes } from './notesState';

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

/** What stands there, when somebody else wrote first: a changed row comes with the refusal, a new one is looked up. */
async function currentOf(api: Api, key: string, caught: unknown): Promise<Base | undefined> {
  if (!(caught instanceof ApiError)) return undefined;
  // The server sends the row of the list that was written to.
  if (caught.code === 'conflict' && caught.current) return caught.current as AgendaNote;
  if (caught.code !== 'duplicate') return undefined;
  return (await api.list('agendaNotes').catch(() => undefined))?.items.find((one) => one.key === key);
}

const baseOf = (note: AgendaNote | undefined): Base => ({ notes: note?.notes ?? null, eTag: note?.eTag ?? null });

/** Notes that save themselves after a pause, keep what was not saved, and never write over somebody else's. */
export function useNotes(item: AgendaItem, note: AgendaNote | undefined) {
  const { api, me } = useSession();
  const place = storedUnder(me.key, item.key);
  const [state, dispatch] = useReducer(notesReducer, note, (first) => openNotes(baseOf(first), unsent(place)));
  const { text, base, status } = state;
  const sending = useRef(false);

  useEffect(() => {
    // A copy that has not heard of the row yet says nothing about it.
    if (note) dispatch({ type: 'arrived', item: baseOf(note) });
  }, [note]);

  useEffect(() => {
    keep(place, status === 'saved' ? null : text);
    if (status !== 'unsaved') return;
    const write = (): Promise<AgendaNote> =>
      base.eTag === null
        ? api.create('agendaNotes', { item: item.key, notes: text })
        : api.update('agendaNotes', { key: item.key, eTag: base.eTag }, { notes: text });
    const save = async () => {
      if (sending.current) return;
      sending.current = true;
      dispatch({ type: 'sent' });
      try {
        dispatch({ type: 'saved', item: baseOf(await write()), sent: text, at: new Date().toISOString() });
      } catch (caught) {
        const current = await currentOf(api, item.key, caught);
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
