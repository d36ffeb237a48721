import type { Fields } from '../../schema/defineList';

/** When it is done, and where it is registered. */
export const planFields = {
  startsOn: { kind: 'date', neededFor: 'readyForDecision', label: { sv: 'Start', en: 'Start' } },
  plannedEnd: { kind: 'date', neededFor: 'readyForDecision', label: { sv: 'Planerat slut', en: 'Planned end' } },
  followsProcess: {
    kind: 'choice',
    label: { sv: 'Följer utvecklingsprocessen', en: 'Follows the development process' },
    options: { yes: { sv: 'Ja', en: 'Yes' }, partly: { sv: 'Delvis', en: 'Partly' }, no: { sv: 'Nej', en: 'No' } },
  },
  registrationNumber: {
    kind: 'text',
    maxLength: 60,
    label: { sv: 'Diarienummer', en: 'Registration number' },
  },
} satisfies Fields;
