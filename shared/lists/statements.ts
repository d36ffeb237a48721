import { itemProblems, personProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { statementStates } from '../states/statement';
import { ofItem, ofMeeting } from './ofMeeting';
import { position } from './position';
import { PROJECT_MANAGEMENT, VOTING_ROLES } from './roles';

const ANNOUNCERS = [...PROJECT_MANAGEMENT, ...VOTING_ROLES];

// A note begins by waiting for the chair's leave, whatever is sent with it.
const { starts: _, ...chosenByNobody } = statementStates;

/** What somebody has noted in the minutes beside the decision: a reservation, a note, or that they step aside because of a conflict of interest. */
export const statements = defineList({
  name: 'statements',
  label: { sv: 'Anmälningar till protokollet', en: 'Statements for the minutes' },
  fields: {
    meeting: ofMeeting,
    agendaItem: ofItem,
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Gäller', en: 'Kind' },
      options: {
        reservation: { sv: 'Reservation', en: 'Reservation' },
        minutesNote: { sv: 'Protokollsanteckning', en: 'Note in the minutes' },
        conflictOfInterest: { sv: 'Jäv', en: 'Conflict of interest' },
      },
    },
    person: {
      kind: 'reference',
      list: 'attendance',
      required: true,
      label: { sv: 'Person på mötet', en: 'Person at the meeting' },
    },
    text: {
      kind: 'note',
      maxLength: 4000,
      label: { sv: 'Text', en: 'Text' },
      hint: {
        sv: 'Kan skrivas fram till att protokollet skickas för justering. Skriv roll, inte namn: protokollet blir en allmän handling.',
        en: 'May be written until the minutes are sent for adjustment. Write roles, not names: the minutes become a public record.',
      },
    },
    state: stateField(chosenByNobody, { sv: 'Läge', en: 'State' }),
    answeredBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Svar av', en: 'Answered by' } },
    answeredAt: { kind: 'instant', service: true, label: { sv: 'Svarat', en: 'Answered' } },
    announcedAt: { kind: 'instant', service: true, label: { sv: 'Anmäld', en: 'Announced' } },
    position,
    withdrawn: { kind: 'flag', label: { sv: 'Återtagen', en: 'Withdrawn' } },
  },
  rules: (row, around) => [...itemProblems(row, around), ...personProblems(row, around)],
  table: ['kind', 'person', 'agendaItem', 'text', 'state'],
  words: {
    one: { sv: 'anmälan', en: 'statement' },
    many: { sv: 'anmälningar', en: 'statements' },
    theOne: { sv: 'anmälan', en: 'the statement' },
    newOne: { sv: 'Ny anmälan', en: 'New statement' },
    empty: { sv: 'Inget är anmält till protokollet.', en: 'Nothing has been announced for the minutes.' },
  },
  life: { states: statementStates, facts: () => ({}) },
  access: { read: 'everyone', create: ANNOUNCERS, update: ANNOUNCERS },
  live: true,
});

export type Statement = Item<typeof statements>;
