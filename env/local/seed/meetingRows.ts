import { memberKey } from '../../../shared/lists/members';
import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import { people } from './people';
import type { SeedRow } from './SeedRow';

const { meeting } = seed;

/** The key of the meeting: its date. */
export const MEETING = meeting.date;
/** The next meeting, of which the record says the day and the place. */
const NEXT = meeting.nextMeeting.date;

const types = { I: 'information', D: 'discussion', A: 'workItem', B: 'decision' } as const;
/** The record calls its second item information, and tells of two discussions under it. */
const moments: Readonly<Record<number, 'discussion'[]>> = { 2: ['discussion'] };

export const itemKey = (number: number): string => `${MEETING}.${number}`;

const keyOf = (tenantId: string, id: string): string | null => {
  const person = people.find((one) => one.id === id);
  return person ? memberKey(tenantId, person.objectId) : null;
};

const planned = (date: string): SeedRow & { list: 'meetings' } => ({
  list: 'meetings',
  key: date,
  draft: { title: `${meeting.subtitleVerbatim}, ${date}`, date, mode: 'remote', state: 'planned' },
});

function meetings(): SeedRow[] {
  const { key, draft } = planned(MEETING);
  const next = planned(NEXT);
  return [
    {
      list: 'meetings',
      key,
      draft: {
        ...draft,
        startTime: meeting.startTime,
        endTime: meeting.endTime,
        place: correctedText(meeting.placeVerbatim),
        next: NEXT,
      },
    },
    { ...next, draft: { ...next.draft, place: meeting.nextMeeting.place } },
  ];
}

const agenda = (tenantId: string): SeedRow[] =>
  meeting.agenda.map((item) => ({
    list: 'agendaItems',
    key: itemKey(item.number),
    draft: {
      title: item.titleVerbatim,
      meeting: MEETING,
      itemNumber: `${item.number}`,
      position: item.number,
      // The record uses the legend's letters only.
      type: types[item.type as keyof typeof types],
      moments: moments[item.number] ?? null,
      presenter: keyOf(tenantId, item.responsibleId),
      state: 'waiting',
    },
  }));

/** The key of a role at the meeting; its recorded words name it. */
export const roleKey = (role: 'minuteTaker' | 'minutesAdjuster'): string => `${MEETING}.${role}`;

const roles = (): SeedRow[] =>
  (
    [
      ['minuteTaker', meeting.notedBy],
      ['minutesAdjuster', meeting.adjustedBy],
    ] as const
  ).map(([role, { personId }]) => ({
    list: 'meetingRoles',
    key: roleKey(role),
    draft: { meeting: MEETING, role, person: `${MEETING}.${personId}` },
  }));

const attendance = (tenantId: string): SeedRow[] =>
  people.map((person, index) => ({
    list: 'attendance',
    key: `${MEETING}.${person.id}`,
    draft: {
      meeting: MEETING,
      member: memberKey(tenantId, person.objectId),
      answer: meeting.participants.some((one) => one.personId === person.id) ? 'attending' : 'absent',
      confirmedPresent: false,
      position: index + 1,
    },
  }));

/** The meeting of 2021-05-20, the one planned after it, the agenda, what each person answered to the call, and who wrote and adjusted. */
export const meetingRows = (tenantId: string): SeedRow[] => [
  ...meetings(),
  ...agenda(tenantId),
  ...attendance(tenantId),
  ...roles(),
];
