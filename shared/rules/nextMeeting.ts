import type { Meeting } from '../lists/meetings';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Where nothing tells how often the group meets. */
const USUAL_DAYS = 8 * 7;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
/** From one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY_MS);

const held = (meetings: readonly Meeting[]): Meeting[] => meetings.filter(({ state }) => state !== 'cancelled');

/** The number that a meeting gets in its year: one more than those before it, counted or by their own numbers. */
export function numberFor(date: string, others: readonly Meeting[]): number {
  const year = date.slice(0, 4);
  const before = held(others).filter((one) => one.date.startsWith(year) && one.date <= date);
  return Math.max(before.length, ...before.map((one) => one.numberInYear ?? 0)) + 1;
}

/** A day to begin with: as long after the last meeting as that was after the one of its body before it, on the same day of the week. */
export function dateAfter(last: Meeting, meetings: readonly Meeting[]): string {
  const [before] = held(meetings)
    .filter((one) => one.date < last.date)
    .sort((a, b) => b.date.localeCompare(a.date));
  const days = before ? Math.max(1, Math.round(daysBetween(before.date, last.date) / 7)) * 7 : USUAL_DAYS;
  return dayAfter(last.date, days);
}

/** "Steering group, 2021-05-20" on another day: "Steering group, 2021-09-07". */
export const titleOn = (date: string, last: Pick<Meeting, 'title' | 'date'>): string =>
  last.title.includes(last.date) ? last.title.replaceAll(last.date, date) : last.title;
