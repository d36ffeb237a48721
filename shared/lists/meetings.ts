import { data } from '../fields/data';
import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { isOngoing, meetingStates } from '../states/meeting';
import { PROJECT_MANAGEMENT } from './roles';
import { quorumShape } from './votes';

/** A meeting of the steering group; the key is its date. */
export const meetings = defineList({
  name: 'meetings',
  label: { sv: 'Möten', en: 'Meetings' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Möte', en: 'Meeting' } },
    date: { kind: 'date', required: true, indexed: true, label: { sv: 'Datum', en: 'Date' } },
    startTime: { kind: 'time', label: { sv: 'Börjar', en: 'Starts' } },
    endTime: { kind: 'time', label: { sv: 'Slutar', en: 'Ends' } },
    place: { kind: 'text', maxLength: 160, label: { sv: 'Plats', en: 'Place' } },
    state: stateField(meetingStates, { sv: 'Läge', en: 'State' }),
    startedAt: { kind: 'instant', service: true, label: { sv: 'Startat', en: 'Started' } },
    endedAt: { kind: 'instant', service: true, label: { sv: 'Avslutat', en: 'Ended' } },
    quorum: data({ sv: 'Beslutsförhet när mötet slutade', en: 'Quorum when the meeting ended' }, quorumShape),
    currentItem: {
      kind: 'reference',
      list: 'agendaItems',
      service: true,
      label: { sv: 'Aktuell punkt', en: 'Current item' },
    },
    currentItemSince: { kind: 'instant', service: true, label: { sv: 'Punkten började', en: 'Item began' } },
    minuteTaker: { kind: 'reference', list: 'members', label: { sv: 'Antecknat av', en: 'Minutes taken by' } },
    minutesAdjuster: { kind: 'reference', list: 'members', label: { sv: 'Justerat av', en: 'Minutes adjusted by' } },
    nextMeetingDate: { kind: 'date', label: { sv: 'Nästa möte', en: 'Next meeting' } },
    nextMeetingPlace: {
      kind: 'text',
      maxLength: 160,
      label: { sv: 'Plats för nästa möte', en: 'Place of next meeting' },
    },
  },
  rules: (meeting) => [
    ...spanProblems(meeting, { from: 'startTime', to: 'endTime' }),
    ...spanProblems(meeting, { from: 'date', to: 'nextMeetingDate', mayBeSame: true }),
  ],
  table: ['title', 'date', 'state'],
  life: { states: meetingStates, facts: () => ({}) },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
  isGoingOn: ({ state }) => isOngoing(state),
});

export type Meeting = Item<typeof meetings>;
