import type { BudgetLine } from '../lists/budgetLines';
import type { Milestone } from '../lists/milestones';
import type { Risk } from '../lists/risks';
import type { StatusReport, StatusSnapshot } from '../lists/statusReports';
import type { StatusRow } from '../lists/statusRows';
import { isClosed } from '../states/risk';
import { swedishOrder } from '../text/format';
import { byPosition } from './byPosition';
import { type FinanceTotals, financeTotals } from './financeTotals';
import { byRiskValue, isAssessed, type RiskPosition } from './riskValue';

/** Which municipalities take part, by name, and how many the funding needs. */
export type Participation = NonNullable<StatusSnapshot['participation']>;

/** A status report with everything it shows. */
export interface StatusReportView {
  /** What it is read from: the registers as they stand now, what was frozen when it was published, or nothing yet. */
  shows: 'draft' | 'published' | 'nothing';
  report: StatusReport;
  rows: StatusRow[];
  milestones: Milestone[];
  budgetLines: BudgetLine[];
  totals: FinanceTotals;
  /** Highest risk value first. */
  risks: ShownRisk[];
  /** Null where it was not frozen. */
  participation: Participation | null;
  /** Whether something differs from what was last published. */
  changedSincePublished: boolean;
}

type ShownRisk = Pick<Risk, 'key' | 'readableNumber' | 'threat'> & RiskPosition;

interface Registers {
  rows: readonly StatusRow[];
  milestones: readonly Milestone[];
  budgetLines: readonly BudgetLine[];
  risks: readonly Risk[];
  /** Names of the municipalities that take part, and how many must. */
  participating: readonly string[];
  required: number;
}

type Contents = Omit<StatusReportView, 'changedSincePublished' | 'shows'>;

/** Freezes what a report says as data, so that later changes never rewrite what was published. */
export function snapshotOf(view: Contents): StatusSnapshot {
  const { title, intro, financeNarrative, sprintFrom, sprintTo } = view.report;
  return {
    title,
    sprintFrom,
    sprintTo,
    intro,
    financeNarrative,
    rows: view.rows.map(({ area, light, comment, action, risk, done }) => ({
      area,
      light,
      comment,
      action,
      risk,
      done,
    })),
    finance: view.budgetLines.map(({ title, budgetSek, outcomeSek, asOf }) => ({
      label: title,
      budgetSek,
      outcomeSek,
      asOf,
    })),
    risks: view.risks.map(({ readableNumber: number, threat, likelihood, impact }) => ({
      number,
      threat,
      likelihood,
      impact,
    })),
    milestones: view.milestones.map(({ title, kind, version }) => ({ title, kind, version })),
    participation: view.participation,
  };
}

/** Puts a report together from the registers, as whoever edits it sees it. */
export function statusReportView(report: StatusReport, registers: Registers): StatusReportView {
  const budgetLines = byPosition(registers.budgetLines);
  const view = {
    report,
    rows: byPosition(registers.rows.filter((row) => row.report === report.key)),
    milestones: byPosition(registers.milestones.filter((one) => one.report === report.key)),
    budgetLines,
    totals: financeTotals(budgetLines),
    // What has not been assessed has no value to report.
    risks: byRiskValue(registers.risks.filter((risk) => !isClosed(risk.state)).filter(isAssessed)),
    participation: {
      names: registers.participating.toSorted(swedishOrder.compare),
      required: registers.required,
    },
  };
  const changed = report.snapshot !== null && JSON.stringify(report.snapshot) !== JSON.stringify(snapshotOf(view));
  return { shows: 'draft', ...view, changedSincePublished: changed };
}

/** A report as it was published, whatever the registers say today. */
export function publishedReportView(report: StatusReport, snapshot: StatusSnapshot): StatusReportView {
  const { title, intro, financeNarrative, sprintFrom, sprintTo } = snapshot;
  const stamp = { id: '', eTag: '', createdAt: '', changedAt: '', createdBy: null, changedBy: null };
  const frozen = { ...stamp, readableNumber: null };
  // Rows of their own, that can be read like those of the registers and written nowhere.
  const rowsOf = <T>(rows: readonly T[]) =>
    rows.map((row, index) => ({
      ...frozen,
      ...row,
      key: `${report.key}.${index + 1}`,
      report: report.key,
      position: index + 1,
    }));
  return {
    shows: 'published',
    report: {
      ...report,
      title,
      intro,
      financeNarrative,
      sprintFrom: sprintFrom ?? report.sprintFrom,
      sprintTo: sprintTo ?? report.sprintTo,
    },
    rows: rowsOf(snapshot.rows),
    milestones: rowsOf(snapshot.milestones),
    budgetLines: rowsOf(snapshot.finance.map(({ label, ...line }) => ({ title: label, ...line }))),
    totals: financeTotals(snapshot.finance),
    risks: rowsOf(snapshot.risks.map(({ number, ...risk }) => ({ readableNumber: number, ...risk }))),
    participation: snapshot.participation,
    changedSincePublished: false,
  };
}

/** What readers see of a report that has not been published: that there is one. */
export const unpublishedReportView = (report: StatusReport): StatusReportView => ({
  shows: 'nothing',
  report: { ...report, intro: null, financeNarrative: null },
  rows: [],
  milestones: [],
  budgetLines: [],
  totals: financeTotals([]),
  risks: [],
  participation: null,
  changedSincePublished: false,
});
