import type { Attendance } from '../lists/attendance';
import type { MandateRow } from '../lists/mandates';
import type { Meeting } from '../lists/meetings';
import type { Membership } from '../lists/memberships';
import type { Project } from '../lists/projects';
import { bodyOf, isSameBody, registersOf } from './bodyOf';
import { inForce } from './inForce';
import { participatingOn } from './mandates';

/** What is known of who was at which meeting. */
interface Presences {
  meetings: readonly Pick<Meeting, 'key' | 'title' | 'date' | 'project'>[];
  attendance: readonly Pick<Attendance, 'meeting' | 'member' | 'mandate' | 'confirmedPresent'>[];
  mandates: readonly MandateRow[];
  memberships: readonly Pick<Membership, 'member' | 'municipality' | 'from' | 'to' | 'withdrawn'>[];
  projects: readonly Project[];
}

/** How many of the municipalities that take part were at a meeting. */
interface MeetingAttendance {
  meeting: string;
  title: string;
  date: string;
  present: number;
  of: number;
}

/** The municipalities that were represented at each meeting of the first project, oldest first; meetings where nobody's presence is confirmed are left out. */
export function attendanceAt({ attendance, memberships, projects, ...all }: Presences): MeetingAttendance[] {
  const meetings = all.meetings.filter((one) => isSameBody(projects, one, { project: null }));
  const { mandates } = registersOf(bodyOf(projects), { mandates: all.mandates, memberships: [] });
  const found = meetings.flatMap(({ key, title, date }): MeetingAttendance[] => {
    const here = attendance.filter((one) => one.meeting === key && one.confirmedPresent);
    if (here.length === 0) return [];
    const participating = participatingOn(mandates, date);
    const municipalities = here.map(({ mandate, member }) => {
      const seat = mandates.find((one) => one.key === mandate);
      const own = memberships.find((one) => one.member === member && one.municipality && inForce(one, date));
      return seat?.municipality ?? own?.municipality ?? null;
    });
    const present = participating.filter((one) => municipalities.includes(one)).length;
    return [{ meeting: key, title, date, present, of: participating.length }];
  });
  return found.toSorted((a, b) => a.date.localeCompare(b.date));
}
