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
}

/** Share of the budget that is used, in percent; null when nothing is budgeted. */
export const usedPercent = (line: Line): number | null =>
  line.budgetSek === 0 ? null : (line.outcomeSek / line.budgetSek) * 100;

/** Totals over budget lines. */
export function financeTotals(lines: readonly Line[]): FinanceTotals {
  const budgetSek = lines.reduce((sum, line) => sum + line.budgetSek, 0);
  const outcomeSek = lines.reduce((sum, line) => sum + line.outcomeSek, 0);
  return {
    budgetSek,
    outcomeSek,
    remainingSek: budgetSek - outcomeSek,
    usedPercent: usedPercent({ budgetSek, outcomeSek }),
  };
}
