import type { Check } from '../schema/defineList';
import { inPart } from '../schema/saving';

/** What is measured, and whether measuring before it begins has been dispensed with by decision. */
export interface Baseline {
  benefits: readonly { key: string; baseline: number | null }[];
  isExempt: boolean;
  /** The part whose rows they are; an initiative's benefits unless said. */
  part?: string;
}

/** Nothing is introduced before all of it has been measured as it is now (the minutes, row 159), unless that has been decided. */
export const baselineChecks = ({ benefits, isExempt, part = 'benefits' }: Baseline): Check[] => [
  { problem: { field: part, code: 'needsOne' }, met: isExempt || benefits.length > 0 },
  ...benefits.map(({ key, baseline }) => ({
    problem: inPart(part, key, { field: 'baseline', code: 'required' }),
    met: isExempt || baseline !== null,
  })),
];
