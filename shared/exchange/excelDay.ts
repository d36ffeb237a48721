const DAY_MS = 86_400_000;
/** The day before Excel's first; Excel believes that 1900 had a 29 February, so days before March are one off there. */
const ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT = 61;

/** A calendar day as Excel counts days, the same in every zone; undefined where Excel counts wrong. */
export function excelSerial(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00Z`) - ZERO) / DAY_MS;
  return serial >= FIRST_RIGHT ? serial : undefined;
}

/** The calendar day of a count of days. */
export const dayOfSerial = (serial: number): string =>
  new Date(ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
