import type { Check } from '../schema/defineList';
import { inPart } from '../schema/saving';
import { baselineChecks } from './baselineChecks';

interface Basis {
  track: string | null;
  itInformed: boolean | null;
  goalLinks: readonly string[] | null;
  goals: string | null;
  baselineExempt: boolean | null;
  collaboration: string | null;
  nothingToStop: string | null;
}

interface BasisParts {
  benefits: readonly { key: string; baseline: number | null }[];
  stopDoing: readonly { key: string; statutory: boolean | null }[];
  parties: readonly object[];
}

/** What a decision basis must have besides answered fields (the minutes, rows 150, 151 and 154). */
export function basisChecks(values: Basis, parts: BasisParts, state: string): Check[] {
  if (state === 'ongoing')
    return baselineChecks({ benefits: parts.benefits, isExempt: values.baselineExempt === true });
  if (state !== 'readyForDecision') return [];
  const stops = parts.stopDoing.length > 0 || !!values.nothingToStop;
  const checks: Check[] = [
    { problem: { field: 'benefits', code: 'needsOne' }, met: parts.benefits.length > 0 },
    { problem: { field: 'nothingToStop', code: 'required' }, met: stops },
    { problem: { field: 'goalLinks', code: 'required' }, met: (values.goalLinks ?? []).length > 0 || !!values.goals },
    ...parts.stopDoing.map(({ key, statutory }) => ({
      problem: inPart('stopDoing', key, { field: 'statutory', code: 'statutoryTask' }),
      met: statutory !== true,
    })),
  ];
  if (values.track === 'fast')
    checks.push({ problem: { field: 'itInformed', code: 'required' }, met: values.itInformed === true });
  if (values.collaboration !== 'yes' && values.track !== 'fast') return checks;
  return [...checks, { problem: { field: 'parties', code: 'needsOne' }, met: parts.parties.length > 0 }];
}
