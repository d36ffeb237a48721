const DAY_MS = 86_400_000;
/** The day before Excel's first; Excel believes that 1900 had a 29 February, so days before March are one off there. */
const ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT = 61;

/** A calendar day as Excel counts days, the same in every zone; undefined where Excel counts wrong. */
export function excelSerial(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00Z`) - ZERO) / DAY_MS;
  return serial >= FIRST_RIGHT ? serial : undefined;
}

/** The last day that a count can stand for: 31 December 9999. */
const LAST = 2_958_465;

/** The calendar day of a count of days; undefined where there is none. */
export const dayOfSerial = (serial: number): string | undefined =>
  serial >= 0 && serial <= LAST + 1
    ? new Date(ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
    : undefined;

/** The time of day of a part of a day: 0.5 is 12:00. */
export const timeOfSerial = (serial: number): string | undefined =>
  serial >= 0 && serial < 1 ? new Date(Math.round(serial * 1440) * 60_000).toISOString().slice(11, 16) : undefined;
