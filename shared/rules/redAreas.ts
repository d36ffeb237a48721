import type { Section } from '../lists/sections';
import type { StatusRow } from '../lists/statusRows';
import { reportsAt } from './reportsAt';

/** The areas that are red in the reports that a meeting deals with: reason for a check-in before it. */
export function redAreas(
  meeting: string,
  { sections, statusRows }: { sections: readonly Section[]; statusRows: readonly StatusRow[] },
): StatusRow['area'][] {
  const reports = reportsAt(meeting, sections);
  const red = statusRows.filter(({ report, light }) => light === 'red' && reports.has(report));
  return [...new Set(red.map(({ area }) => area))];
}
