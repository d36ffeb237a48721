import { AppError } from '../../shared/AppError';
import { isFrozen } from '../../shared/states/meeting';
import type { ListStore } from '../ports';

/** What a meeting decided stands once its minutes are with the adjusters. Throws `wrongState`. */
export function requireOpenMinutes(store: ListStore, meeting: string): void {
  const state = store.find('meetings', meeting)?.state;
  if (state && (isFrozen(state) || state === 'cancelled'))
    throw new AppError('wrongState', { values: { list: 'meetings', state } });
}
