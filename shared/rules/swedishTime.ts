import { dayOf } from '../text/format';

const ZONE = 'Europe/Stockholm';
const MINUTE_MS = 60_000;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** How far Swedish clocks are ahead of UTC at a moment, in milliseconds. */
function aheadAt(moment: number): number {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** The moment of a Swedish calendar day and clock time, UTC, whatever zone the machine is in. A time that the clocks skip is the moment as long after the change. */
export function swedishMoment(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = asUtc - aheadAt(asUtc);
  // The clocks may have been changed between the guess and the moment itself.
  const moment = asUtc - aheadAt(guess);
  return new Date(Math.round(moment / MINUTE_MS) * MINUTE_MS).toISOString();
}

/** The Swedish calendar day of a moment, a number of days on. */
export function swedishDay(moment: string, daysOn = 0): string {
  return new Date(Date.parse(`${dayOf(moment)}T00:00:00Z`) + daysOn * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);
}
