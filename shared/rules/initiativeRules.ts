import type { Problem } from '../schema/problem';
import { spanProblems } from './rowRules';

interface Ruled {
  confidentiality: string | null;
  integrity: string | null;
  availability: string | null;
  startsOn: string | null;
  plannedEnd: string | null;
}

/** What information is classified by. */
export const LEVELS = ['confidentiality', 'integrity', 'availability'] as const;

/** What is wrong with an initiative though each value is right by itself: level 4 is not handled here, and nothing ends before it begins. */
export const initiativeRules = (row: Ruled): Problem[] => [
  ...LEVELS.filter((level) => row[level] === 'four').map((field): Problem => ({ field, code: 'levelFour' })),
  ...spanProblems(
    { startsOn: row.startsOn, plannedEnd: row.plannedEnd },
    { from: 'startsOn', to: 'plannedEnd', mayBeSame: true },
  ),
];
