import { type CalendarMeeting, meetingIcs } from '../../bot/documents/meetingIcs';
import type { Meeting } from '../../shared/lists/meetings';
import { swedishMoment } from '../../shared/rules/swedishTime';
import { row } from '../support/row';

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  ...row('meetings', '2021-09-07', {
    title: 'Styrgruppsmöte',
    date: '2021-09-07',
    startTime: '10:30',
    endTime: '12:00',
    place: 'Microsoft Teams',
    state: 'called',
  }),
  ...more,
});
const write = (more: Partial<Meeting> = {}, rest: Partial<CalendarMeeting> = {}): string =>
  meetingIcs({
    meeting: meeting(more),
    organizer: { name: 'Sara Herrman', objectId: '1dae2850-33a8-542c-aca9-07c6ed99b6f2' },
    lines: ['1 Statusrapport', '2 Aktiviteter'],
    stamp: '2021-08-30T07:00:00.000Z',
    ...rest,
  });
/** The properties by name, unfolded and read as a calendar reads them. */
const properties = (ics: string): Map<string, string> =>
  new Map(
    ics
      .replaceAll('\r\n ', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).split(';')[0]!, line.slice(at + 1)] as const;
      }),
  );
const unescaped = (text = ''): string =>
  text.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a meeting in a calendar', () => {
  it('is at the right hour in summer and in winter, whatever zone the machine is in', () => {
    expect(properties(write()).get('DTSTART')).toBe('20210907T083000Z');
    expect(properties(write()).get('DTEND')).toBe('20210907T100000Z');
    expect(properties(write({ date: '2022-01-18' })).get('DTSTART')).toBe('20220118T093000Z');
    expect(write()).not.toContain('TZID');
  });

  it('has no line longer than 75 octets, and no letter cut in two', () => {
    const title =
      'Styrgruppsmöte för Digitala Processer i Fyrbodal: ägande, överlämning, åtgärder och nästa möte i Åmål 🚀🚀🚀';
    const ics = write({ title });
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('\ufffd');
    expect(unescaped(properties(ics).get('SUMMARY'))).toBe(title);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps every line, comma, semicolon and backslash of a place, and no control characters', () => {
    const place = 'Fyrbodals kommunalförbund\nStorgatan 1, Uddevalla; rum A \\ B';
    const ics = write({ place: `${place}\u0007\u0000` });
    expect(unescaped(properties(ics).get('LOCATION'))).toBe(place);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('moves instead of standing twice: the same UID, a higher sequence, a newer stamp', () => {
    const before = properties(write({ callSequence: 0 }));
    const after = properties(write({ date: '2021-09-14', callSequence: 1 }, { stamp: '2021-09-01T09:00:00.000Z' }));
    expect(after.get('UID')).toBe(before.get('UID'));
    expect(Number(after.get('SEQUENCE'))).toBeGreaterThan(Number(before.get('SEQUENCE')));
    expect(after.get('DTSTAMP')! > before.get('DTSTAMP')!).toBe(true);
    expect(after.get('DTSTART')).toBe('20210914T083000Z');
    expect(after.get('ORGANIZER')).toMatch(/^urn:uuid:/);
  });

  it('is taken away again when it is cancelled', () => {
    const cancelled = properties(write({ state: 'cancelled', callSequence: 2 }));
    expect([cancelled.get('METHOD'), cancelled.get('STATUS')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('is a whole day while it has no time, and tells its agenda', () => {
    const ics = properties(write({ startTime: null, endTime: null }));
    expect([ics.get('DTSTART'), ics.has('DTEND')]).toEqual(['20210907', false]);
    expect(unescaped(ics.get('DESCRIPTION'))).toBe('1 Statusrapport\n2 Aktiviteter');
  });
});

describe('Swedish time', () => {
  it.each([
    ['2026-10-24', '08:00', '2026-10-24T06:00:00.000Z'],
    ['2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
    ['2026-10-26', '08:00', '2026-10-26T07:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    // The hour that the clocks skip, and the one that comes twice.
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => expect(swedishMoment(day, time)).toBe(moment));
});
