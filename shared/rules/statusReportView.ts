import type { BudgetLine } from '../lists/budgetLines';
import type { Milestone } from '../lists/milestones';
import type { Risk } from '../lists/risks';
import type { StatusReport, StatusSnapshot } from '../lists/statusReports';
import type { StatusRow } from '../lists/statusRows';
import { isClosed } from '../states/risk';
import { type FinanceTotals, financeTotals } from './financeTotals';
import { byRiskValue } from './riskValue';

/** A status report with everything it shows, read from the registers. */
export interface StatusReportView {
  report: StatusReport;
  rows: StatusRow[];
  milestones: Milestone[];
  budgetLines: BudgetLine[];
  totals: FinanceTotals;
  /** Highest risk value first. */
  risks: Risk[];
  /** Whether something differs from what was last published. */
  changedSincePublished: boolean;
}

interface Registers {
  rows: readonly StatusRow[];
  milestones: readonly Milestone[];
  budgetLines: readonly BudgetLine[];
  risks: readonly Risk[];
}

const byPosition = <T extends { position: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.position - b.position);

/** Freezes what a report says as data, so that later changes never rewrite what was published. */
export function snapshotOf(view: Omit<StatusReportView, 'changedSincePublished'>): StatusSnapshot {
  const { title, intro, financeNarrative } = view.report;
  return {
    title,
    intro,
    financeNarrative,
    rows: view.rows.map(({ area, light, comment, action, done }) => ({ area, light, comment, action, done })),
    finance: view.budgetLines.map(({ title, budgetSek, outcomeSek }) => ({ label: title, budgetSek, outcomeSek })),
    risks: view.risks.map(({ readableNumber: number, threat, likelihood, impact }) => ({
      number,
      threat,
      likelihood,
      impact,
    })),
    milestones: view.milestones.map(({ title, kind, version }) => ({ title, kind, version })),
  };
}

/** Puts a report together from the registers. */
export function statusReportView(report: StatusReport, registers: Registers): StatusReportView {
  const budgetLines = byPosition(registers.budgetLines);
  const view = {
    report,
    rows: byPosition(registers.rows.filter((row) => row.report === report.key)),
    milestones: byPosition(registers.milestones.filter((one) => one.report === report.key)),
    budgetLines,
    totals: financeTotals(budgetLines),
    risks: byRiskValue(registers.risks.filter((risk) => !isClosed(risk.state))),
  };
  const changed = report.snapshot !== null && JSON.stringify(report.snapshot) !== JSON.stringify(snapshotOf(view));
  return { ...view, changedSincePublished: changed };
}
