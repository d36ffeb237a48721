import { PROJECT_MANAGEMENT, VOTING_ROLES } from '../lists/roles';
import { among, defineStates } from './defineStates';

/** Who leads the meeting is settled at the meeting, and asked where the step is taken. */
const by = [...PROJECT_MANAGEMENT, ...VOTING_ROLES];

/** A reservation and a conflict of interest are announced, and that is enough; a note in the minutes stands there only with the chair's leave. */
export const statementStates = defineStates({
  options: {
    announced: { sv: 'Anmäld', en: 'Announced' },
    asked: { sv: 'Väntar på ordförandens svar', en: 'Awaits the chair’s answer' },
    allowed: { sv: 'Tillåten', en: 'Allowed' },
    refused: { sv: 'Inte tillåten', en: 'Not allowed' },
  },
  first: 'announced',
  starts: ['announced', 'asked'],
  final: ['announced'],
  moves: {
    allow: {
      label: { sv: 'Tillåt', en: 'Allow' },
      from: ['asked', 'refused'],
      to: 'allowed',
      by,
      logged: 'noteAllowed',
    },
    refuse: {
      label: { sv: 'Tillåt inte', en: 'Do not allow' },
      from: ['asked', 'allowed'],
      to: 'refused',
      by,
      logged: 'noteRefused',
    },
  },
});

const isAsked = among(statementStates, 'asked');
/** A note that nobody has answered. */
export const isAwaited = ({ state, withdrawn }: { state: string; withdrawn: boolean | null }): boolean =>
  isAsked(state) && !withdrawn;
/** Stands in the minutes. */
export const isMinuted = among(statementStates, 'announced', 'allowed');
