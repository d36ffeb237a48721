/** A report's place among the others: the sprints that it tells of. */
interface Sprints {
  key: string;
  sprintFrom: number;
  sprintTo: number;
}

const furthestFirst = <R extends Sprints>(reports: readonly R[]): R[] =>
  reports.toSorted((a, b) => b.sprintTo - a.sprintTo);

/** Of several reports the one that reaches furthest; the first of those that reach as far. */
export const latestReport = <R extends Sprints>(reports: readonly R[]): R | undefined => furthestFirst(reports)[0];

/** The reports that end before another, the nearest first. */
export const reportsBefore = <R extends Sprints>(reports: readonly R[], { key, sprintTo }: Sprints): R[] =>
  furthestFirst(reports.filter((one) => one.key !== key && one.sprintTo < sprintTo));

/** The sprints that follow those of a report, as many, and what they are called. */
export function nextSprints({ sprintFrom: first, sprintTo: last }: Omit<Sprints, 'key'>) {
  const sprintFrom = last + 1;
  const sprintTo = sprintFrom + last - first;
  return { title: `Sprint ${sprintFrom}–${sprintTo}`, sprintFrom, sprintTo };
}
