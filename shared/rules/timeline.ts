import { daysBetween } from './nextMeeting';

/** Something with a planned day and a day on which it came to be; either may be missing. */
export interface TimelineEntry {
  title: string;
  planned: string | null;
  reached: string | null;
  /** Whole days from planned to reached; null while either is missing. */
  days: number | null;
  /** Where the two stand along the line, from 0 at the first day of all to 1 at the last. */
  at: { planned: number | null; reached: number | null };
}

interface Dated {
  title: string;
  planned: string | null;
  reached: string | null;
}

/** What has a day, by time, and the names of what has none. */
export function timeline(all: readonly Dated[]): {
  entries: TimelineEntry[];
  undated: string[];
  span: { from: string; to: string } | null;
} {
  const dated = all.filter(({ planned, reached }) => planned ?? reached);
  const days = dated.flatMap(({ planned, reached }) => [planned, reached].filter((day) => day !== null)).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  const undated = all.filter((one) => !dated.includes(one)).map(({ title }) => title);
  if (from === undefined || to === undefined) return { entries: [], undated, span: null };
  const length = daysBetween(from, to);
  // A single day stands in the middle.
  const at = (day: string | null): number | null =>
    day === null ? null : length === 0 ? 0.5 : daysBetween(from, day) / length;
  const first = ({ planned, reached }: Dated): string => planned ?? reached ?? '';
  const entries = dated
    .toSorted((a, b) => first(a).localeCompare(first(b)))
    .map(({ title, planned, reached }) => ({
      title,
      planned,
      reached,
      days: planned !== null && reached !== null ? daysBetween(planned, reached) : null,
      at: { planned: at(planned), reached: at(reached) },
    }));
  return { entries, undated, span: { from, to } };
}
