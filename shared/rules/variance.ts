/** How far a line may differ from its budget before the report must say why: in percent, and perhaps in whole kronor. */
export interface VarianceLimits {
  percent: number;
  /** No limit in kronor where it is null. */
  sek: number | null;
}

/** What holds until the project's rules say otherwise. */
export const DEFAULT_VARIANCE_PERCENT = 10;

interface Line {
  budgetSek: number;
  outcomeSek: number;
  forecastSek: number | null;
}

/** The limits of a project; a row that says nothing follows the default. */
export const varianceLimits = (
  project: { variancePercent: number | null; varianceSek: number | null } | undefined,
): VarianceLimits => ({
  percent: project?.variancePercent ?? DEFAULT_VARIANCE_PERCENT,
  sek: project?.varianceSek ?? null,
});

/** Kronor beyond the budget by the forecast, below it when negative. Without a forecast only what has already been overspent is one: money that is left is not. */
export const variance = ({ budgetSek, outcomeSek, forecastSek }: Line): number =>
  (forecastSek ?? Math.max(outcomeSek, budgetSek)) - budgetSek;

/** Whether a line differs by more than the limits. Of a budget of nothing every krona is beyond any percentage. */
export function isBeyond(line: Line, { percent, sek }: VarianceLimits): boolean {
  const size = Math.abs(variance(line));
  if (size === 0) return false;
  const isBeyondPercent = line.budgetSek === 0 || (size / Math.abs(line.budgetSek)) * 100 > percent;
  return isBeyondPercent || (sek !== null && size > sek);
}

/** The lines that must be explained before a report is published. */
export const unexplained = <L extends Line & { explanation: string | null }>(
  lines: readonly L[],
  limits: VarianceLimits,
): L[] => lines.filter((line) => !line.explanation && isBeyond(line, limits));
