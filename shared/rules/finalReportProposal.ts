import type { FundRequest } from '../lists/fundRequests';
import { finalReportWords as words } from '../text/finalReportWords';
import { formatMoney, formatPercent } from '../text/format';
import { calledOffSek } from './calledOff';
import type { StatusReportView } from './statusReportView';

/** What the registers know of the project as a whole. */
interface Known {
  goals: readonly { title: string; municipality: string | null }[];
  deliverables: readonly { title: string; version: string | null }[];
  fundRequests: readonly Pick<FundRequest, 'amountSek' | 'state'>[];
  /** The latest report, as it was published if it has been. */
  report: StatusReportView | undefined;
}

const lines = (all: readonly string[]): string | null => (all.length > 0 ? all.join('\n') : null);

function outcomeOf({ deliverables, report }: Known): string | null {
  const delivered = deliverables.map(({ title, version }) => words.delivered(title, version));
  const named = new Set(deliverables.map(({ title }) => title));
  const reached = report?.milestones.filter(({ kind, title }) => kind === 'achieved' && !named.has(title)) ?? [];
  const { communication, participation } = report ?? {};
  return lines([
    ...delivered,
    ...reached.map(({ title, version }) => words.delivered(title, version)),
    ...(communication && communication.total > 0
      ? [words.communication(communication.done, communication.total, communication.cancelled)]
      : []),
    ...(participation ? [words.participation(participation.names.length, participation.required)] : []),
  ]);
}

function economyOf({ report, fundRequests }: Known): string | null {
  const called = calledOffSek(fundRequests);
  const { totals } = report ?? {};
  return lines([
    ...(report && totals && report.budgetLines.length > 0
      ? [
          words.spent(formatMoney(totals.outcomeSek), formatMoney(totals.budgetSek), formatPercent(totals.usedPercent)),
          words.asOfReport(report.report.title),
        ]
      : []),
    ...(called > 0 ? [words.funds(formatMoney(called))] : []),
  ]);
}

/** Texts of a final report as the registers have them; null where they know nothing, and nothing is made up. */
export const finalReportProposal = (known: Known) => ({
  goals: lines(known.goals.filter(({ municipality }) => municipality === null).map(({ title }) => title)),
  outcome: outcomeOf(known),
  economy: economyOf(known),
});
