import { PROJECT_MANAGEMENT } from '../lists/roles';
import { among, defineStates } from './defineStates';

/** Something to do, carried over from meeting to meeting until it is done or dropped. */
export const actionPointStates = defineStates({
  options: {
    open: { sv: 'Öppen', en: 'Open' },
    done: { sv: 'Klar', en: 'Done' },
    dropped: { sv: 'Avskriven', en: 'Dropped' },
  },
  first: 'open',
  final: [],
  moves: {
    finish: { label: { sv: 'Markera klar', en: 'Mark as done' }, from: ['open'], to: 'done', by: PROJECT_MANAGEMENT },
    drop: { label: { sv: 'Skriv av', en: 'Drop' }, from: ['open'], to: 'dropped', by: PROJECT_MANAGEMENT },
    reopen: {
      label: { sv: 'Öppna igen', en: 'Open again' },
      from: ['done', 'dropped'],
      to: 'open',
      by: PROJECT_MANAGEMENT,
    },
  },
});

/** Not done yet, and not dropped. */
export const isOpenAction = among(actionPointStates, 'open');
