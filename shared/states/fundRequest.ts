import { PROJECT_MANAGEMENT } from '../lists/roles';
import { complete } from '../rules/guards';
import { defineStates } from './defineStates';

/** Funds that are called off: prepared, sent, paid or refused. */
export const fundRequestStates = defineStates({
  options: {
    draft: { sv: 'Utkast', en: 'Draft' },
    sent: { sv: 'Avropat', en: 'Called off' },
    paid: { sv: 'Utbetalt', en: 'Paid' },
    refused: { sv: 'Avslaget', en: 'Refused' },
  },
  first: 'draft',
  final: ['paid'],
  moves: {
    send: {
      label: { sv: 'Avropa', en: 'Call off' },
      from: ['draft', 'refused'],
      to: 'sent',
      by: PROJECT_MANAGEMENT,
      guard: complete,
    },
    pay: { label: { sv: 'Utbetalt', en: 'Paid' }, from: ['sent'], to: 'paid', by: PROJECT_MANAGEMENT },
    refuse: { label: { sv: 'Avslaget', en: 'Refused' }, from: ['sent'], to: 'refused', by: PROJECT_MANAGEMENT },
  },
});
