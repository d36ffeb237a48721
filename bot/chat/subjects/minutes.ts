import type { Minutes } from '../../../shared/lists/minutes';
import { minutesCard } from '../../cards/minutesCard';
import type { ListStore } from '../../ports';
import { requireItem } from '../../services/guards';
import type { SubjectKind } from './SubjectKind';
import { shortTag } from './shortTag';

const WITH_ADJUSTERS = ['inAdjustment', 'returned', 'disputed', 'leftToNext'];

const versionOf = (row: Minutes): string => shortTag(row, 40);
const place = (key: string) => ({ page: 'decisions', section: 'minutes', key }) as const;

/** Minutes that have been sent for adjusting; their card follows every answer, and lies with those who adjust. */
export const minutes: SubjectKind = {
  data: 'minutes',
  place,
  title: (key, { store }) => store.find('minutes', key)?.title,
  isShown: (key, { store }) => (store.find('minutes', key)?.sentAt ?? null) !== null,
  version: (key, { store }) => versionOf(requireItem(store, 'minutes', key)),
  draw: (key, { store }, context) => minutesCard(requireItem(store, 'minutes', key), context),
  wanted: ({ store }) =>
    store.all('minutes').flatMap(({ key, state }) => (WITH_ADJUSTERS.includes(state) ? [key] : [])),
  people: (key, { store }) => (store.find('minutes', key)?.adjusters ?? []).map(({ member }) => member),
};

/** The reminder of a version's adjusting has a card of its own, so that it is heard; never more than one. */
const reminderKey = ({ key, version }: Minutes): string => `${key}.${version}`;
const reminded = (key: string, store: ListStore): Minutes | undefined =>
  store.all('minutes').find((row) => row.remindedAt !== null && reminderKey(row) === key);

function requireReminded(key: string, store: ListStore): Minutes {
  return reminded(key, store) ?? requireItem(store, 'minutes', key);
}

/** A reminder to those who have not answered. */
export const minutesReminder: SubjectKind = {
  data: 'reminder',
  place: (key, { store }) => place(reminded(key, store)?.key ?? key),
  title: (key, { store }) => reminded(key, store)?.title,
  isShown: (key, { store }) => reminded(key, store) !== undefined,
  version: (key, { store }) => versionOf(requireReminded(key, store)),
  draw: (key, { store }, context) => minutesCard(requireReminded(key, store), { ...context, isReminder: true }),
  wanted: ({ store }) =>
    store
      .all('minutes')
      .flatMap((row) => (row.state === 'inAdjustment' && row.remindedAt !== null ? [reminderKey(row)] : [])),
  people: (key, { store }) =>
    (reminded(key, store)?.adjusters ?? []).flatMap(({ member, answer }) => (answer === null ? [member] : [])),
};
