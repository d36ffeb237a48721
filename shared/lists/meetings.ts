import { data } from '../fields/data';
import { rollShape } from '../rules/roll';
import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { isUnderWay, meetingStates } from '../states/meeting';
import { PROJECT_MANAGEMENT } from './roles';
import { quorumShape } from './vote/quorumShape';

/** A meeting of the steering group, in a series: each names the next. */
export const meetings = defineList({
  name: 'meetings',
  label: { sv: 'Möten', en: 'Meetings' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Möte', en: 'Meeting' } },
    project: {
      kind: 'reference',
      list: 'projects',
      label: { sv: 'Projekt', en: 'Project' },
      hint: {
        sv: 'Vars regler och mandat mötet följer. Tomt: det projekt som lades in först.',
        en: 'Whose rules and mandates the meeting follows. Empty: the project that was added first.',
      },
    },
    date: { kind: 'date', required: true, indexed: true, label: { sv: 'Datum', en: 'Date' } },
    startTime: { kind: 'time', label: { sv: 'Börjar', en: 'Starts' } },
    endTime: { kind: 'time', label: { sv: 'Slutar', en: 'Ends' } },
    place: { kind: 'text', maxLength: 160, label: { sv: 'Plats', en: 'Place' } },
    mode: {
      kind: 'choice',
      label: { sv: 'Mötesform', en: 'Form of meeting' },
      options: {
        onSite: { sv: 'På plats', en: 'On site' },
        remote: { sv: 'På distans', en: 'Remote' },
        hybrid: { sv: 'På plats och på distans', en: 'On site and remote' },
      },
    },
    numberInYear: { kind: 'integer', min: 1, max: 99, label: { sv: 'Nummer under året', en: 'Number in the year' } },
    registrationNumber: { kind: 'text', maxLength: 60, label: { sv: 'Diarienummer', en: 'Registration number' } },
    state: stateField(meetingStates, { sv: 'Läge', en: 'State' }),
    calledAt: { kind: 'instant', service: true, label: { sv: 'Kallat', en: 'Called' } },
    calledBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Kallat av', en: 'Called by' } },
    // How often what the call says has changed since, and when it last did.
    callSequence: {
      kind: 'integer',
      service: true,
      label: { sv: 'Ändringar av kallelsen', en: 'Changes of the call' },
    },
    callChangedAt: { kind: 'instant', service: true, label: { sv: 'Kallelsen ändrad', en: 'Call changed' } },
    startedAt: { kind: 'instant', service: true, label: { sv: 'Startat', en: 'Started' } },
    endedAt: { kind: 'instant', service: true, label: { sv: 'Avslutat', en: 'Ended' } },
    quorum: data({ sv: 'Beslutsförhet när mötet slutade', en: 'Quorum when the meeting ended' }, quorumShape),
    resumedAt: { kind: 'instant', service: true, label: { sv: 'Återupptaget', en: 'Resumed' } },
    resumeReason: {
      kind: 'note',
      maxLength: 500,
      service: true,
      label: { sv: 'Varför mötet återupptogs', en: 'Why the meeting was resumed' },
    },
    beside: {
      kind: 'flag',
      service: true,
      label: { sv: 'Får pågå bredvid ett annat', en: 'May go on beside another' },
    },
    fromRecord: {
      kind: 'flag',
      label: { sv: 'Inlagt ur ett protokoll', en: 'Entered from minutes' },
      hint: {
        sv: 'För ett möte som redan har hållits. Det som protokollet inte säger skrivs som inte dokumenterat.',
        en: 'For a meeting that has been held already. What its minutes do not say is written as not documented.',
      },
    },
    dateUnknown: {
      kind: 'flag',
      label: { sv: 'Dagen är inte känd', en: 'The day is not known' },
      hint: {
        sv: 'Protokollet säger inte vilken dag mötet hölls. Skriv en ungefärlig dag ovan, för ordningens skull.',
        en: 'The minutes do not say on which day the meeting was held. Write about when above, for the order’s sake.',
      },
    },
    roll: data({ sv: 'Vilka som kunde tjänstgöra', en: 'Who could serve' }, rollShape),
    currentItem: {
      kind: 'reference',
      list: 'agendaItems',
      service: true,
      label: { sv: 'Aktuell punkt', en: 'Current item' },
    },
    currentItemSince: { kind: 'instant', service: true, label: { sv: 'Punkten började', en: 'Item began' } },
    next: { kind: 'reference', list: 'meetings', label: { sv: 'Nästa möte', en: 'Next meeting' } },
  },
  rules(meeting, { find }) {
    const next = find('meetings', meeting.next);
    const follows = typeof next?.date === 'string' ? next.date : null;
    return [
      ...spanProblems(meeting, { from: 'startTime', to: 'endTime' }),
      ...spanProblems({ date: meeting.date, next: follows }, { from: 'date', to: 'next', mayBeSame: true }),
    ];
  },
  table: ['title', 'date', 'state'],
  words: {
    one: { sv: 'möte', en: 'meeting' },
    many: { sv: 'möten', en: 'meetings' },
    theOne: { sv: 'mötet', en: 'the meeting' },
    newOne: { sv: 'Nytt möte', en: 'New meeting' },
    empty: { sv: 'Inga möten än. Lägg till det första.', en: 'No meetings yet. Add the first one.' },
    emptyReader: { sv: 'Inga möten är planerade än.', en: 'No meetings have been planned yet.' },
  },
  sort: { by: 'date', descending: true },
  form: [
    {
      group: { sv: 'Mötet', en: 'The meeting' },
      level: 'short',
      fields: ['title', 'date', 'startTime', 'endTime', 'mode', 'place'],
    },
    {
      group: { sv: 'Mer om mötet', en: 'More about the meeting' },
      level: 'full',
      fields: [
        'project',
        'numberInYear',
        'registrationNumber',
        'next',
        'fromRecord',
        { field: 'dateUnknown', when: ({ fromRecord }) => fromRecord === true },
      ],
    },
  ],
  life: { states: meetingStates, facts: () => ({}) },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
  isGoingOn: ({ state }) => isUnderWay(state),
});

export type Meeting = Item<typeof meetings>;
