/** The greatest values of the two lower zones. */
export interface RiskZones {
  low: number;
  medium: number;
}

/** What holds until the project's rules say otherwise: low 1–5, medium 6–12, high 13–25. */
export const DEFAULT_ZONES: RiskZones = { low: 5, medium: 12 };
