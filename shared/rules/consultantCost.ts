import type { ConsultantTime } from '../lists/consultantTime';

/** From these shares of the budget it is warned, in percent. */
const NEAR_PERCENT = 90;
export const FULL_PERCENT = 100;

/** Bought time against the budget line that pays for it. */
export interface ConsultantCost {
  line: string;
  title: string;
  budgetSek: number;
  workedHours: number;
  workedSek: number;
  plannedSek: number;
  /** Worked and planned together. */
  forecastSek: number;
  /** Of the budget that is worked; null where nothing is budgeted. */
  usedPercent: number | null;
  forecastPercent: number | null;
  level: 'within' | 'near' | 'full';
}

type Row = Pick<ConsultantTime, 'line' | 'kind' | 'hours' | 'rateSek'>;

const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);

/** Of a budget of nothing, whatever is worked fills it. */
function levelOf(workedSek: number, usedPercent: number | null): ConsultantCost['level'] {
  if (usedPercent === null) return workedSek > 0 ? 'full' : 'within';
  if (usedPercent >= FULL_PERCENT) return 'full';
  return usedPercent >= NEAR_PERCENT ? 'near' : 'within';
}

/** The time of each budget line that has any, in whole kronor, with the warning it is due. */
export function consultantCosts(
  rows: readonly Row[],
  lines: readonly { key: string; title: string; budgetSek: number }[],
): ConsultantCost[] {
  const cost = ({ hours, rateSek }: Row): number => hours * rateSek;
  return lines.flatMap(({ key: line, title, budgetSek }): ConsultantCost[] => {
    const own = rows.filter((row) => row.line === line);
    if (own.length === 0) return [];
    const worked = own.filter(({ kind }) => kind === 'worked');
    const workedSek = Math.round(sum(worked, cost));
    const forecastSek = Math.round(sum(own, cost));
    const usedPercent = share(workedSek, budgetSek);
    return [
      {
        line,
        title,
        budgetSek,
        workedHours: sum(worked, ({ hours }) => hours),
        workedSek,
        plannedSek: forecastSek - workedSek,
        forecastSek,
        usedPercent,
        forecastPercent: share(forecastSek, budgetSek),
        level: levelOf(workedSek, usedPercent),
      },
    ];
  });
}
