import { PROJECT_MANAGEMENT } from '../lists/roles';
import { decisionNamed } from '../rules/guards';
import { defineStates } from './defineStates';

/** A reallocation is possible until a decision has been taken. */
export const reallocationStates = defineStates({
  options: {
    possible: { sv: 'Möjlig, inte beslutad', en: 'Possible, not decided' },
    decided: { sv: 'Beslutad', en: 'Decided' },
    dropped: { sv: 'Avskriven', en: 'Dropped' },
  },
  first: 'possible',
  final: [],
  moves: {
    decide: {
      label: { sv: 'Beslutad', en: 'Decided' },
      from: ['possible'],
      to: 'decided',
      by: PROJECT_MANAGEMENT,
      guard: decisionNamed,
    },
    drop: { label: { sv: 'Skriv av', en: 'Drop' }, from: ['possible'], to: 'dropped', by: PROJECT_MANAGEMENT },
    reopen: {
      label: { sv: 'Ta upp igen', en: 'Take up again' },
      from: ['dropped'],
      to: 'possible',
      by: PROJECT_MANAGEMENT,
    },
  },
});
