/** Whole seconds since a moment; null when it has not begun, never negative when clocks differ. */
export function elapsedSeconds(since: string | null, now: Date): number | null {
  if (since === null) return null;
  return Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 1000));
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** A length of time: "4:07", "1:04:07". */
export function timerText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Whole minutes over the planned time; 0 while within it or when nothing is planned. */
export const minutesOver = (seconds: number, planned: number | null): number =>
  planned === null ? 0 : Math.max(0, Math.floor(seconds / 60) - planned);

/** Minutes between two clock times of a day ("10:30", "12:00"); null when either is missing. */
export function plannedMinutes(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const minutes = (time: string): number => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  };
  return Math.max(0, minutes(end) - minutes(start));
}
