import { minutesCard } from '../../cards/minutesCard';
import { requireItem } from '../../services/guards';
import type { SubjectKind } from './SubjectKind';

const WITH_ADJUSTERS = ['inAdjustment', 'returned', 'disputed', 'leftToNext'];

/** Minutes that have been sent for adjusting; their card follows every answer. */
export const minutes: SubjectKind = {
  list: 'minutes',
  data: 'minutes',
  place: (key) => ({ page: 'decisions', section: 'minutes', key }),
  title: (key, { store }) => store.find('minutes', key)?.title,
  isShown: (key, { store }) => (store.find('minutes', key)?.sentAt ?? null) !== null,
  version: (key, { store }) =>
    requireItem(store, 'minutes', key)
      .eTag.replace(/[^0-9A-Za-z,-]/g, '')
      .slice(-40),
  draw: (key, { store }, context) => minutesCard(requireItem(store, 'minutes', key), context),
  wanted: ({ store }) =>
    store.all('minutes').flatMap(({ key, state }) => (WITH_ADJUSTERS.includes(state) ? [key] : [])),
};
