import type { Benefit } from '../lists/benefits';
import type { Initiative } from '../lists/initiatives';
import type { Measurement } from '../lists/measurements';
import { isStanding } from './isStanding';

/** A benefit as it has been measured in one municipality, or not yet. */
export interface BenefitEffect {
  id: string;
  benefit: Benefit;
  initiative: string;
  /** Its title. */
  of: string;
  municipality: string;
  /** Oldest first. */
  measured: readonly Measurement[];
  /** The latest. */
  value: number | null;
}

type Owner = Pick<Initiative, 'key' | 'title' | 'municipality'>;

interface Records {
  benefits: readonly Benefit[];
  measurements: readonly Measurement[];
  initiatives: readonly Owner[];
}

const byDay = (some: readonly Measurement[]): Measurement[] =>
  some.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn));

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Every benefit in each municipality where it has been measured; in its initiative's own while it has not been anywhere. */
export function benefitEffects({ benefits, measurements, initiatives }: Records): BenefitEffect[] {
  const owners = new Map(initiatives.map((one) => [one.key, one]));
  const measuredOf = grouped(measurements, ({ benefit }) => benefit);
  return benefits.flatMap((benefit): BenefitEffect[] => {
    const owner = owners.get(benefit.initiative);
    if (!isStanding(benefit) || !owner) return [];
    const places = grouped(measuredOf.get(benefit.key) ?? [], ({ municipality }) => municipality);
    if (places.size === 0) places.set(owner.municipality, []);
    return [...places].map(([municipality, own]) => {
      const measured = byDay(own);
      return {
        id: `${benefit.key}.${municipality}`,
        benefit,
        initiative: owner.key,
        of: owner.title,
        municipality,
        measured,
        value: measured.at(-1)?.value ?? null,
      };
    });
  });
}

/** Benefits that should have been measured by now and have not been since, the longest ago first. */
export function dueMeasurements({ benefits, measurements }: Omit<Records, 'initiatives'>, today: string): Benefit[] {
  const measuredOf = grouped(measurements, ({ benefit }) => benefit);
  const isDone = ({ key, measuredOn }: Benefit): boolean =>
    (measuredOf.get(key) ?? []).some((one) => measuredOn !== null && one.measuredOn >= measuredOn);
  return benefits
    .filter((one) => isStanding(one) && one.measuredOn !== null && one.measuredOn <= today && !isDone(one))
    .toSorted((a, b) => (a.measuredOn ?? '').localeCompare(b.measuredOn ?? ''));
}
