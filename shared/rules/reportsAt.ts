import type { Section } from '../lists/sections';
import { isKept } from '../states/kept';

/** The status reports that a meeting deals with: those that its sections show. */
export const reportsAt = (meeting: string, sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.filter((one) => one.meeting === meeting && isKept(one.state)).flatMap(({ report }) => report ?? []));
