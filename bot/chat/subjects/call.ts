import { callCard } from '../../cards/callCard';
import { requireItem } from '../../services/guards';
import type { SubjectKind } from './SubjectKind';

/** A meeting that has been called; its card follows every change of the call. */
export const call: SubjectKind = {
  data: 'meeting',
  place: (key) => ({ page: 'meeting', key }),
  title: (key, { store }) => store.find('meetings', key)?.title,
  isShown: (key, { store }) => (store.find('meetings', key)?.calledAt ?? null) !== null,
  version(key, { store }) {
    const { calledAt, callSequence, state } = requireItem(store, 'meetings', key);
    return `${calledAt}-${callSequence ?? 0}-${state === 'cancelled' ? 'cancelled' : ''}`;
  },
  draw: (key, { services }, context) => callCard(services.calls.view(key), context),
  wanted: ({ store }) => store.all('meetings').flatMap(({ key, state }) => (state === 'called' ? [key] : [])),
};
