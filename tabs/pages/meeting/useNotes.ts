import { useEffect, useReducer, useRef } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { AgendaNote } from '../../../shared/lists/agendaNotes';
import { ApiError } from '../../ApiError';
import type { Api } from '../../api';
import { useSession } from '../../session';
import { timeNow } from '../../today';
import { type Base, notesReducer, openNotes } from './notesState';
import { allUnsent, dropUnsent, forgetUnsent, keepUnsent, unsentFor } from './unsentNotes';

/** How long somebody may pause before the text is saved. */
const PAUSE_MS = 1000;

/** What stands there, when somebody else wrote first: a changed row comes with the refusal, a new one is looked up. */
async function currentOf(api: Api, key: string, caught: unknown): Promise<Base | undefined> {
  if (!(caught instanceof ApiError)) return undefined;
  // The server sends the row of the list that was written to.
  if (caught.code === 'conflict' && caught.current) return caught.current as AgendaNote;
  if (caught.code !== 'duplicate') return undefined;
  return (await api.list('agendaNotes').catch(() => undefined))?.items.find((one) => one.key === key);
}

/** Writes a note over the version that it was written over, or as a new one. */
const writeNote = (api: Api, { item, text, eTag }: { item: string; text: string; eTag: string | null }) =>
  eTag === null
    ? api.create('agendaNotes', { item, notes: text })
    : api.update('agendaNotes', { key: item, eTag }, { notes: text });

const baseOf = (note: AgendaNote | undefined): Base => ({ notes: note?.notes ?? null, eTag: note?.eTag ?? null });

/** Notes that save themselves after a pause, keep what was not saved, and never write over somebody else's. */
export function useNotes(item: AgendaItem, note: AgendaNote | undefined) {
  const { api, me } = useSession();
  const [state, dispatch] = useReducer(notesReducer, note, (first) =>
    openNotes(baseOf(first), unsentFor(me.key, item.key)),
  );
  const { text, base, status } = state;
  const sending = useRef(false);

  useEffect(() => {
    // A copy that has not heard of the row yet says nothing about it.
    if (note) dispatch({ type: 'arrived', item: baseOf(note) });
  }, [note]);

  useEffect(() => {
    if (status === 'saved') dropUnsent(me.key, item.key);
    else keepUnsent(me.key, item.key, { text, eTag: base.eTag });
    if (status !== 'unsaved') return;
    const save = async () => {
      if (sending.current) return;
      sending.current = true;
      dispatch({ type: 'sent' });
      try {
        const written = await writeNote(api, { item: item.key, text, eTag: base.eTag });
        // Also when the person has gone to another item meanwhile.
        forgetUnsent(me.key, item.key, text);
        dispatch({ type: 'saved', item: baseOf(written), sent: text, at: timeNow().toISOString() });
      } catch (caught) {
        const current = await currentOf(api, item.key, caught);
        dispatch(current ? { type: 'refused', current } : { type: 'failed' });
      } finally {
        sending.current = false;
      }
    };
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [api, me.key, item.key, base.eTag, text, status]);

  // What could not be sent is sent when there is a connection again.
  useEffect(() => {
    if (status !== 'failed') return;
    const again = () => dispatch({ type: 'typed', text });
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [status, text]);

  return { state, dispatch };
}

/** Sends what was written under other items and did not reach the server before the meeting went on. What somebody has written over meanwhile stays until it is looked at. */
export function useSendLeftNotes(shown: string): void {
  const { api, me } = useSession();
  useEffect(() => {
    const send = async () => {
      for (const { item, text, eTag } of allUnsent(me.key).filter((one) => one.item !== shown)) {
        try {
          await writeNote(api, { item, text, eTag });
          forgetUnsent(me.key, item, text);
        } catch (caught) {
          // The same text may have arrived while its answer was lost.
          const current = await currentOf(api, item, caught);
          if (current?.notes === text) forgetUnsent(me.key, item, text);
        }
      }
    };
    void send();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [api, me.key, shown]);
}
