import { createHash } from 'node:crypto';
import { isCalled } from '../../../shared/states/meeting';
import { callCard } from '../../cards/callCard';
import type { SubjectKind } from './SubjectKind';

const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);

/** A meeting that has been called; its card follows every change of the call. */
export const call: SubjectKind = {
  data: 'meeting',
  place: (key) => ({ page: 'meeting', key }),
  title: (key, { store }) => store.find('meetings', key)?.title,
  isShown: (key, { store }) => (store.find('meetings', key)?.calledAt ?? null) !== null,
  people: (key, { services }) => services.calls.called(key),
  isEverywhere: true,
  version(key, { services }) {
    const { meeting, agenda, following } = services.calls.view(key);
    const { calledAt, callSequence, state } = meeting;
    // Once the meeting has begun its card stands as it is.
    const said = isCalled(state) ? digestOf([...agenda, '', ...following]) : '';
    return `${calledAt}-${callSequence ?? 0}-${state === 'cancelled' ? 'cancelled' : said}`;
  },
  draw: (key, { services }, context) => callCard(services.calls.view(key), context),
  wanted: ({ store }) => store.all('meetings').flatMap(({ key, state }) => (state === 'called' ? [key] : [])),
};
