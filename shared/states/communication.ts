import { PROJECT_MANAGEMENT } from '../lists/roles';
import { reasonNamed } from '../rules/guards';
import { defineStates } from './defineStates';

/** Something to tell: planned, done or dropped. */
export const communicationStates = defineStates({
  options: {
    planned: { sv: 'Planerad', en: 'Planned' },
    done: { sv: 'Genomförd', en: 'Done' },
    cancelled: { sv: 'Uteblev', en: 'Dropped' },
  },
  first: 'planned',
  final: [],
  moves: {
    finish: { label: { sv: 'Genomförd', en: 'Done' }, from: ['planned'], to: 'done', by: PROJECT_MANAGEMENT },
    cancel: {
      label: { sv: 'Uteblir', en: 'Drop' },
      from: ['planned'],
      to: 'cancelled',
      by: PROJECT_MANAGEMENT,
      guard: reasonNamed,
    },
    replan: {
      label: { sv: 'Planera igen', en: 'Plan again' },
      from: ['done', 'cancelled'],
      to: 'planned',
      by: PROJECT_MANAGEMENT,
    },
  },
});
