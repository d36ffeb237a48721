import { PROJECT_MANAGEMENT } from '../lists/roles';
import { answerDocumented, answerNamed } from '../rules/guards';
import { defineStates } from './defineStates';

/** What the financier has said of a change: what is only said is not confirmed before it is on paper. */
export const scheduleChangeStates = defineStates({
  options: {
    unanswered: { sv: 'Inget besked', en: 'No answer' },
    oral: { sv: 'Muntlig, ej styrkt', en: 'Oral, not documented' },
    confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
    denied: { sv: 'Nekad', en: 'Denied' },
  },
  first: 'unanswered',
  starts: ['unanswered', 'oral'],
  final: [],
  moves: {
    hear: {
      label: { sv: 'Muntligt besked', en: 'Oral answer' },
      from: ['unanswered'],
      to: 'oral',
      by: PROJECT_MANAGEMENT,
    },
    confirm: {
      label: { sv: 'Bekräftad', en: 'Confirmed' },
      from: ['unanswered', 'oral', 'denied'],
      to: 'confirmed',
      by: PROJECT_MANAGEMENT,
      guard: answerDocumented,
    },
    deny: {
      label: { sv: 'Nekad', en: 'Denied' },
      from: ['unanswered', 'oral', 'confirmed'],
      to: 'denied',
      by: PROJECT_MANAGEMENT,
      guard: answerNamed,
    },
  },
});
