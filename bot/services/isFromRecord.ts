import type { Meeting } from '../../shared/lists/meetings';
import type { ListStore } from '../ports';

/** Whether a meeting was held before the app knew of it, and is entered from its record: what that does not say is not computed. */
export const isFromRecord = (store: ListStore, { key, fromRecord }: Pick<Meeting, 'key' | 'fromRecord'>): boolean =>
  fromRecord === true || store.all('wordings').some((one) => one.meeting === key);
