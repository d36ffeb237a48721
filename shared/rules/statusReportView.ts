import type { BudgetLine } from '../lists/budgetLines';
import type { Milestone } from '../lists/milestones';
import type { ReportFigure } from '../lists/reportFigures';
import type { StatusReport } from '../lists/statusReports';
import type { StatusRow } from '../lists/statusRows';
import type { StatusSnapshot } from '../lists/statusSnapshot';
import { isClosed } from '../states/risk';
import { swedishOrder } from '../text/format';
import { byPosition } from './byPosition';
import { financeTotals } from './financeTotals';
import { type LightProposal, lightProposals } from './lightProposals';
import { type AroundRows, pointedRisk } from './pointedRisk';
import type { Beside, ReportContents } from './ReportContents';
import { reportLines } from './reportLines';
import { snapshotOf } from './reportSnapshot';
import { byRiskValue, isAssessed } from './riskValue';
import { unexplained, type VarianceLimits } from './variance';

/** A status report with everything it shows. */
export interface StatusReportView extends ReportContents {
  /** What it is read from: the registers as they stand now, what was frozen when it was published, or nothing yet. */
  shows: 'draft' | 'published' | 'nothing';
  /** Keys of the budget lines that must be explained before it is published. */
  toExplain: string[];
  /** Lights that the registers speak for and that the report does not have. */
  proposals: LightProposal[];
  /** Whether something differs from what was last published. */
  changedSincePublished: boolean;
}

interface Registers extends AroundRows, Omit<Beside, 'participation'> {
  rows: readonly StatusRow[];
  milestones: readonly Milestone[];
  budgetLines: readonly BudgetLine[];
  figures: readonly ReportFigure[];
  limits: VarianceLimits;
  /** Names of the key roles that nobody has. */
  vacant: readonly string[];
  /** Names of the municipalities that take part, and how many must. */
  participating: readonly string[];
  required: number;
}

/** Puts a report together from the registers, as whoever edits it sees it. */
export function statusReportView(report: StatusReport, registers: Registers): StatusReportView {
  const { attendance, communication, schedule, reallocations } = registers;
  const budgetLines = reportLines(report, registers);
  const contents: ReportContents = {
    report,
    rows: byPosition(registers.rows.filter((row) => row.report === report.key)).map((row) => ({
      ...row,
      pointed: pointedRisk(row, registers),
    })),
    milestones: byPosition(registers.milestones.filter((one) => one.report === report.key)),
    budgetLines,
    totals: financeTotals(budgetLines),
    // What has not been assessed has no value to report.
    risks: byRiskValue(registers.risks.filter((risk) => !isClosed(risk.state)).filter(isAssessed)),
    participation: {
      names: registers.participating.toSorted(swedishOrder.compare),
      required: registers.required,
    },
    attendance,
    communication,
    schedule,
    reallocations,
  };
  const changed = report.snapshot !== null && JSON.stringify(report.snapshot) !== JSON.stringify(snapshotOf(contents));
  const toExplain = unexplained(budgetLines, registers.limits).map(({ key }) => key);
  const overspent = budgetLines.filter(({ outcomeSek, budgetSek }) => outcomeSek > budgetSek).map(({ title }) => title);
  const proposals = lightProposals(contents.rows, { vacant: registers.vacant, overspent });
  return { shows: 'draft', ...contents, toExplain, proposals, changedSincePublished: changed };
}

/** A report as it was published, whatever the registers say today. */
export function publishedReportView(report: StatusReport, snapshot: StatusSnapshot): StatusReportView {
  const { title, intro, financeNarrative, sprintFrom, sprintTo, rows, milestones, finance, risks, ...beside } =
    snapshot;
  const stamp = { id: '', eTag: '', createdAt: '', changedAt: '', createdBy: null, changedBy: null };
  const frozen = { ...stamp, readableNumber: null };
  // Rows of their own, that can be read like those of the registers and written nowhere.
  const rowsOf = <T>(of: readonly T[]) =>
    of.map((row, index) => ({
      ...frozen,
      ...row,
      key: `${report.key}.${index + 1}`,
      report: report.key,
      position: index + 1,
    }));
  return {
    ...beside,
    shows: 'published',
    report: {
      ...report,
      title,
      intro,
      financeNarrative,
      sprintFrom: sprintFrom ?? report.sprintFrom,
      sprintTo: sprintTo ?? report.sprintTo,
    },
    rows: rowsOf(rows),
    milestones: rowsOf(milestones),
    budgetLines: finance.map(({ label, line, ...figures }, index) => ({
      key: line ?? `${report.key}.${index + 1}`,
      title: label,
      ...figures,
      figure: null,
    })),
    totals: financeTotals(finance),
    risks: rowsOf(risks.map(({ number, ...risk }) => ({ ...risk, readableNumber: number }))),
    toExplain: [],
    proposals: [],
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
  attendance: null,
  communication: null,
  schedule: null,
  reallocations: null,
  toExplain: [],
  proposals: [],
  changedSincePublished: false,
});
