import type { Milestone } from '../lists/milestones';
import type { Risk } from '../lists/risks';
import type { StatusReport } from '../lists/statusReports';
import type { StatusRow } from '../lists/statusRows';
import type { StatusSnapshot } from '../lists/statusSnapshot';
import type { FinanceTotals } from './financeTotals';
import type { PointedRisk } from './pointedRisk';
import type { ReportLine } from './reportLines';
import type { RiskPosition } from './riskValue';

/** Which municipalities take part, by name, and how many the funding needs. */
export type Participation = NonNullable<StatusSnapshot['participation']>;

/** An area of a report with the risk that its action points at. */
export type ReportRow = StatusRow & { pointed: PointedRisk | null };

type ShownRisk = Pick<Risk, 'key' | 'readableNumber' | 'threat' | 'budgetLine'> & RiskPosition;

/** What follows of the project's other records; each null where it was not frozen. */
export type Beside = Pick<
  StatusSnapshot,
  'participation' | 'attendance' | 'communication' | 'schedule' | 'reallocations'
>;

/** What a report says. */
export interface ReportContents extends Beside {
  report: StatusReport;
  rows: ReportRow[];
  milestones: Milestone[];
  budgetLines: ReportLine[];
  totals: FinanceTotals;
  /** Highest risk value first. */
  risks: ShownRisk[];
}
