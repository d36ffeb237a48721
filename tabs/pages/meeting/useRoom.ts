import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Attendance } from '../../../shared/lists/attendance';
import type { Decision } from '../../../shared/lists/decisions';
import type { Meeting } from '../../../shared/lists/meetings';
import type { Member } from '../../../shared/lists/members';
import type { Municipality } from '../../../shared/lists/municipalities';
import { mandates } from '../../../shared/rules/mandates';
import { type Quorum, quorum } from '../../../shared/rules/quorum';
import { useItems } from '../../session';
import { agendaOf } from './agenda';

/** A meeting with its people, agenda and decisions. */
export interface Room {
  meeting: Meeting;
  agenda: AgendaItem[];
  /** In the order of the minutes. */
  attendance: Attendance[];
  decisions: Decision[];
  municipalities: readonly Municipality[];
  member(key: string | null): Member | undefined;
  /** Municipalities with somebody present, against those that hold a mandate. */
  present: Quorum;
}

/** The lists that a room is put together from: with half of them it would tell of an empty agenda, or of nobody who may vote. */
export const ROOM_LISTS = ['meetings', 'decisions', 'agendaItems', 'attendance', 'members', 'municipalities'] as const;
/** All that a meeting shows. */
export const SHOWN_LISTS = [...ROOM_LISTS, 'alternatives', 'consequences', 'deliverables'] as const;

/** Puts a meeting together from the lists; follows what others change. */
export function useRoom(meeting: Meeting): Room {
  const agendaItems = useItems('agendaItems').items;
  const allAttendance = useItems('attendance').items;
  const members = useItems('members').items;
  const municipalities = useItems('municipalities').items;
  const decisions = useItems('decisions').items;
  const byKey = new Map(members.map((member) => [member.key, member]));
  const attendance = allAttendance.filter((row) => row.meeting === meeting.key).sort((a, b) => a.position - b.position);
  const here = attendance.filter((row) => row.confirmedPresent).map((row) => byKey.get(row.member)?.municipality);
  const entitled = mandates(municipalities, members);
  return {
    meeting,
    agenda: agendaOf(agendaItems, meeting.key),
    attendance,
    decisions: decisions.filter((one) => one.meeting === meeting.key),
    municipalities,
    member: (key) => (key === null ? undefined : byKey.get(key)),
    present: quorum(entitled.filter((code) => here.includes(code)).length, entitled.length),
  };
}
