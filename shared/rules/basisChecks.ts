import type { Check } from '../schema/defineList';
import { inPart } from '../schema/saving';

interface Basis {
  collaboration: string | null;
  nothingToStop: string | null;
}

interface BasisParts {
  benefits: readonly object[];
  stopDoing: readonly { key: string; statutory: boolean | null }[];
  parties: readonly object[];
}

/** What a decision basis must have besides answered fields (the minutes, rows 150, 151 and 154). */
export function basisChecks(values: Basis, parts: BasisParts, state: string): Check[] {
  if (state !== 'readyForDecision') return [];
  const stops = parts.stopDoing.length > 0 || !!values.nothingToStop;
  const checks: Check[] = [
    { problem: { field: 'benefits', code: 'needsOne' }, met: parts.benefits.length > 0 },
    { problem: { field: 'nothingToStop', code: 'required' }, met: stops },
    ...parts.stopDoing.map(({ key, statutory }) => ({
      problem: inPart('stopDoing', key, { field: 'statutory', code: 'statutoryTask' }),
      met: statutory !== true,
    })),
  ];
  if (values.collaboration !== 'yes') return checks;
  return [...checks, { problem: { field: 'parties', code: 'needsOne' }, met: parts.parties.length > 0 }];
}
