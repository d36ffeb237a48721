import { itemsOfMeeting, personProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { ofMeeting } from './ofMeeting';
import { PROJECT_MANAGEMENT } from './roles';

const inSpan = itemsOfMeeting('fromItem', 'toItem');

/** Who leads a meeting, writes its minutes and adjusts them: from item to item, and more than one where there are more. */
export const meetingRoles = defineList({
  name: 'meetingRoles',
  label: { sv: 'Roller på mötet', en: 'Roles at the meeting' },
  fields: {
    meeting: ofMeeting,
    role: {
      kind: 'choice',
      required: true,
      label: { sv: 'Roll', en: 'Role' },
      options: {
        chair: { sv: 'Ordförande', en: 'Chair' },
        minuteTaker: { sv: 'Sekreterare', en: 'Minute-taker' },
        minutesAdjuster: { sv: 'Justerare', en: 'Minutes adjuster' },
      },
    },
    person: {
      kind: 'reference',
      list: 'attendance',
      required: true,
      label: { sv: 'Person på mötet', en: 'Person at the meeting' },
    },
    fromItem: { kind: 'reference', list: 'agendaItems', label: { sv: 'Från punkt', en: 'From item' } },
    toItem: { kind: 'reference', list: 'agendaItems', label: { sv: 'Till punkt', en: 'To item' } },
    withdrawn: { kind: 'flag', label: { sv: 'Borttagen', en: 'Withdrawn' } },
  },
  rules: (row, around) => [...inSpan(row, around), ...personProblems(row, around)],
  table: ['role', 'person', 'fromItem', 'toItem'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type MeetingRole = Item<typeof meetingRoles>;
