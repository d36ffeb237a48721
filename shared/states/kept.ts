import { PROJECT_MANAGEMENT } from '../lists/roles';
import { among, defineStates } from './defineStates';

/** A piece of a meeting that may be taken away and brought back; nothing that has been written disappears. */
export const keptStates = defineStates({
  options: { kept: { sv: 'Finns kvar', en: 'Kept' }, removed: { sv: 'Borttaget', en: 'Removed' } },
  first: 'kept',
  final: [],
  moves: {
    remove: { label: { sv: 'Ta bort', en: 'Remove' }, from: ['kept'], to: 'removed', by: PROJECT_MANAGEMENT },
    restore: { label: { sv: 'Lägg tillbaka', en: 'Put back' }, from: ['removed'], to: 'kept', by: PROJECT_MANAGEMENT },
  },
});

export const isKept = among(keptStates, 'kept');
