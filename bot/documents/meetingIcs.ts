import type { Meeting } from '../../shared/lists/meetings';
import { swedishMoment } from '../../shared/rules/swedishTime';

/** What a calendar is told of a meeting. */
export interface CalendarMeeting {
  meeting: Pick<
    Meeting,
    'key' | 'title' | 'date' | 'startTime' | 'endTime' | 'place' | 'state' | 'createdAt' | 'callSequence'
  >;
  /** Whoever calls: a name and the identity that never changes. */
  organizer: { name: string; objectId: string };
  /** The agenda, a line for each item. */
  lines: readonly string[];
  /** When it was called or last changed, UTC, ISO 8601. */
  stamp: string;
}

const MOST_OCTETS = 75;
const CONTROL = /[^\P{Cc}\n]/gu;

/** 2021-09-07T08:30:00.000Z -> 20210907T083000Z. */
const basic = (moment: string): string => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A parameter's value stands in quotes, which it cannot hold itself. */
const quoted = (text: string): string => `"${text.replace(CONTROL, '').replace(/["\n]/g, ' ')}"`;

/** Lines are counted in octets, and a letter is never cut in two; what goes on begins with a blank. */
function folded(line: string): string {
  const lines: string[] = [];
  let rest = '';
  let room = MOST_OCTETS;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (Buffer.byteLength(rest) + size > room) {
      lines.push(rest);
      rest = '';
      room = MOST_OCTETS - 1;
    }
    rest += sign;
  }
  return [...lines, rest].join('\r\n ');
}

function times({ date, startTime, endTime }: CalendarMeeting['meeting']): string[] {
  if (startTime === null) return [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`];
  const end = endTime === null ? [] : [`DTEND:${basic(swedishMoment(date, endTime))}`];
  return [`DTSTART:${basic(swedishMoment(date, startTime))}`, ...end];
}

/**
 * A meeting as a calendar file (RFC 5545). The same meeting has the same UID for ever, and a higher SEQUENCE each time something in its call changes, so
 * that a calendar moves what it has instead of adding another. Times are UTC: no calendar has to know Swedish summer time.
 */
export function meetingIcs({ meeting, organizer, lines, stamp }: CalendarMeeting): string {
  const isCancelled = meeting.state === 'cancelled';
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Processfabriken//SV',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${meeting.key}-${basic(meeting.createdAt)}@processfabriken`,
    `SEQUENCE:${meeting.callSequence ?? 0}`,
    `DTSTAMP:${basic(stamp)}`,
    ...times(meeting),
    `SUMMARY:${escaped(meeting.title)}`,
    ...(meeting.place ? [`LOCATION:${escaped(meeting.place)}`] : []),
    ...(lines.length > 0 ? [`DESCRIPTION:${escaped(lines.join('\n'))}`] : []),
    // Nobody's address is kept; the identity is enough for a calendar to know whose meeting it is.
    `ORGANIZER;CN=${quoted(organizer.name)}:urn:uuid:${organizer.objectId}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return content.map((line) => `${folded(line)}\r\n`).join('');
}
