import type { AgendaItem } from '../lists/agendaItems';
import type { Attendance } from '../lists/attendance';
import type { Meeting } from '../lists/meetings';
import type { Project } from '../lists/projects';
import type { Statement } from '../lists/statements';
import { bodyOf, registersOf } from './bodyOf';
import { byPosition } from './byPosition';
import { type Registers, rollOn } from './roll';
import type { Sitting } from './servingAt';

/** What a sitting is put together from; the rows may be those of all meetings. */
interface SittingRows extends Registers {
  agendaItems: readonly Pick<AgendaItem, 'key' | 'meeting' | 'position'>[];
  attendance: readonly Attendance[];
  statements: readonly Statement[];
  projects: readonly Project[];
}

/** A meeting as far as serving goes, from the lists as they stand: the same in use cases, tabs and minutes. */
export function sittingIn(meeting: Pick<Meeting, 'key' | 'date' | 'roll' | 'project'>, rows: SittingRows): Sitting {
  const ofMeeting = <R extends { meeting: string }>(all: readonly R[]): R[] =>
    all.filter((row) => row.meeting === meeting.key);
  const attendance = ofMeeting(rows.attendance);
  const body = bodyOf(rows.projects, meeting);
  return {
    // What was frozen when the meeting ended goes before today's registers.
    roll: meeting.roll ?? rollOn(registersOf(body, rows), attendance, meeting.date),
    order: byPosition(ofMeeting(rows.agendaItems)).map(({ key }) => key),
    attendance,
    statements: ofMeeting(rows.statements),
    rules: body.rules,
  };
}
