import type { BudgetLine } from '../lists/budgetLines';
import type { ReportFigure } from '../lists/reportFigures';
import type { StatusSnapshot } from '../lists/statusSnapshot';
import { byPosition } from './byPosition';

/** A budget line with the figures that one report has of it. */
export interface ReportLine {
  /** Of the budget line. */
  key: string;
  title: string;
  budgetSek: number;
  outcomeSek: number;
  forecastSek: number | null;
  explanation: string | null;
  asOf: string | null;
  /** Key of the report's own figures; null while the line's own stand. */
  figure: string | null;
}

/**
 * The lines of a report: its own figures first, then what was frozen when it was published, and only for one that has not been published what stands
 * in the register. So a report that has been published is changed by nothing but itself. Without a report the register's figures stand.
 */
export function reportLines(
  report: { key: string; snapshot: StatusSnapshot | null } | undefined,
  { budgetLines, figures }: { budgetLines: readonly BudgetLine[]; figures: readonly ReportFigure[] },
): ReportLine[] {
  const own = figures.filter((one) => one.report === report?.key);
  return byPosition(budgetLines).flatMap((line): ReportLine[] => {
    const figure = own.find((one) => one.line === line.key);
    const frozen = report?.snapshot?.finance.find((one) =>
      one.line === null ? one.label === line.title : one.line === line.key,
    );
    const said = figure ?? frozen;
    // A line that has been added since belongs to the reports that come after.
    if (!said && report?.snapshot) return [];
    return [
      {
        key: line.key,
        title: line.title,
        budgetSek: figure?.budgetSek ?? frozen?.budgetSek ?? line.budgetSek,
        outcomeSek: said?.outcomeSek ?? line.outcomeSek,
        forecastSek: said?.forecastSek ?? null,
        explanation: said?.explanation ?? null,
        asOf: said ? said.asOf : line.asOf,
        figure: figure?.key ?? null,
      },
    ];
  });
}
