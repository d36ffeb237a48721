import type { Fields } from '../../schema/defineList';

/** When it is done, and where it is registered. */
export const planFields = {
  startsOn: { kind: 'date', neededFor: 'readyForDecision', label: { sv: 'Start', en: 'Start' } },
  plannedEnd: { kind: 'date', neededFor: 'readyForDecision', label: { sv: 'Planerat slut', en: 'Planned end' } },
  registrationNumber: {
    kind: 'text',
    maxLength: 60,
    label: { sv: 'Diarienummer', en: 'Registration number' },
  },
} satisfies Fields;
