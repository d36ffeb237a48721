import { DEFAULT_ZONES, type RiskZones } from './defaultZones';

/** The project's own limits of the zones, and who stands behind them; the defaults where it has none. */
export const zonesOf = (
  project: { riskLowTo?: number | null; riskMediumTo?: number | null } | undefined,
): RiskZones => ({
  low: project?.riskLowTo ?? DEFAULT_ZONES.low,
  medium: project?.riskMediumTo ?? DEFAULT_ZONES.medium,
});
