import type { Check } from '../schema/defineList';
import { inPart } from '../schema/saving';

/** The benefits of an initiative, and whether measuring before it begins has been dispensed with by decision. */
export interface Baseline {
  benefits: readonly { key: string; baseline: number | null }[];
  isExempt: boolean;
}

/** Nothing is introduced before every benefit has been measured as it is now (the minutes, row 159), unless that has been decided. */
export const baselineChecks = ({ benefits, isExempt }: Baseline): Check[] => [
  { problem: { field: 'benefits', code: 'needsOne' }, met: isExempt || benefits.length > 0 },
  ...benefits.map(({ key, baseline }) => ({
    problem: inPart('benefits', key, { field: 'baseline', code: 'required' }),
    met: isExempt || baseline !== null,
  })),
];
