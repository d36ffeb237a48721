interface Line {
  budgetSek: number;
  outcomeSek: number;
}

/** Sums in whole kronor and the share used; the share is null when the budget is zero, never infinite. */
export interface FinanceTotals {
  budgetSek: number;
  outcomeSek: number;
  remainingSek: number;
  usedPercent: number | null;
  /** Of the forecasts, where every line has one; a sum of some of them would mislead. */
  forecastSek: number | null;
}

/** Share of the budget that is used, in percent; null when nothing is budgeted. */
export const usedPercent = (line: Line): number | null =>
  line.budgetSek === 0 ? null : (line.outcomeSek / line.budgetSek) * 100;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Totals over budget lines. A line that nothing is budgeted for and nothing spent on needs no forecast. */
export function financeTotals(lines: readonly (Line & { forecastSek?: number | null })[]): FinanceTotals {
  const budgetSek = sumOf(lines.map((line) => line.budgetSek));
  const outcomeSek = sumOf(lines.map((line) => line.outcomeSek));
  const isEmpty = ({ budgetSek: budget, outcomeSek: outcome }: Line): boolean => budget === 0 && outcome === 0;
  const forecasts = lines.map((line) => line.forecastSek ?? (isEmpty(line) ? 0 : null));
  const known = forecasts.filter((one) => one !== null);
  return {
    budgetSek,
    outcomeSek,
    remainingSek: budgetSek - outcomeSek,
    usedPercent: usedPercent({ budgetSek, outcomeSek }),
    forecastSek: lines.some((line) => line.forecastSek != null) && known.length === lines.length ? sumOf(known) : null,
  };
}
