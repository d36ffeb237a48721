import { memberKey } from '../../../shared/lists/members';
import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import { people } from './people';
import type { SeedRow } from './SeedRow';
import { REPORT } from './statusRows';

const { meeting, activities, decisionBasisRequirements, benefitRealisation } = seed;

/** The key of the meeting: its date. */
export const MEETING = meeting.date;

const types = { I: 'information', D: 'discussion', A: 'workItem', B: 'decision' } as const;
const contents = ['statusReport', 'text', 'risks', 'deliverables'] as const;

function activitiesText(): string {
  const choices = activities.capacityChoices.choices.map((one) => `${one.nameVerbatim}: ${one.textVerbatim}`);
  const bullets = decisionBasisRequirements.bullets.map((one) => `– ${one.corrected ?? one.textVerbatim}`);
  return [
    ...activities.paragraphs.map((one) => one.textVerbatim),
    ...choices,
    activities.capacityChoices.conclusionVerbatim,
    decisionBasisRequirements.introVerbatim,
    ...bullets,
    benefitRealisation.textVerbatim,
  ]
    .map(correctedText)
    .join('\n\n');
}

/** The meeting of 2021-05-20, its agenda, and what each person answered to the call. */
export function meetingRows(tenantId: string): SeedRow[] {
  const keyOf = (id: string): string | null => {
    const person = people.find((one) => one.id === id);
    return person ? memberKey(tenantId, person.objectId) : null;
  };
  const head: SeedRow = {
    list: 'meetings',
    key: MEETING,
    draft: {
      title: `${meeting.subtitleVerbatim}, ${meeting.date}`,
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      place: meeting.placeVerbatim,
      state: 'planned',
      minuteTaker: keyOf(meeting.notedBy.personId),
      minutesAdjuster: keyOf(meeting.adjustedBy.personId),
      nextMeetingDate: meeting.nextMeeting.date,
      nextMeetingPlace: meeting.nextMeeting.place,
    },
  };
  const agenda = meeting.agenda.map((item): SeedRow => {
    const content = contents[item.number - 1] ?? 'text';
    return {
      list: 'agendaItems',
      key: `${MEETING}.${item.number}`,
      draft: {
        title: item.titleVerbatim,
        meeting: MEETING,
        number: item.number,
        // The record uses the legend's letters only.
        type: types[item.type as keyof typeof types],
        presenter: keyOf(item.responsibleId),
        content,
        report: content === 'statusReport' ? REPORT : null,
        text: content === 'text' ? activitiesText() : null,
      },
    };
  });
  const attendance = people.map(
    (person, index): SeedRow => ({
      list: 'attendance',
      key: `${MEETING}.${person.id}`,
      draft: {
        meeting: MEETING,
        member: memberKey(tenantId, person.objectId),
        answer: meeting.participants.some((one) => one.personId === person.id) ? 'attending' : 'absent',
        confirmedPresent: false,
        position: index + 1,
      },
    }),
  );
  return [head, ...agenda, ...attendance];
}
