import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { budgetLines } from '../../shared/lists/budgetLines';
import { usedPercent } from '../../shared/rules/financeTotals';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatDay, formatMoney, formatPercent } from '../../shared/text/format';
import { useSession } from '../session';
import { AddRow, EditFigures, type WriteRows } from './EditRow';
import { FinanceBar } from './FinanceBar';
import { LineNotes } from './LineNotes';
import { useReportTable } from './useReportTable';

const useStyles = makeStyles({
  edit: { width: '40px', paddingRight: 0, '@media print': { display: 'none' } },
  barCell: { width: '26%' },
  noBar: { '@container (max-width: 600px)': { display: 'none' } },
  over: { display: 'block', textAlign: 'inherit', color: tokens.colorStatusDangerForeground3, whiteSpace: 'normal' },
  under: { display: 'block', textAlign: 'inherit', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
  computed: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, marginLeft: '6px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    color: tokens.colorNeutralForeground2,
    marginTop: '8px',
  },
});

interface LineProps {
  name: ReactNode;
  line: { budgetSek: number; outcomeSek: number; forecastSek: number | null };
  /** Whether there is a column for what is foreseen. */
  foreseen: boolean;
  total?: boolean;
  /** The row's own button, where there are such. */
  edit?: ReactNode;
}

function FinanceRow({ name, line, foreseen, total = false, edit }: LineProps) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const nothing = line.budgetSek === 0 && line.outcomeSek === 0;
  const over = line.outcomeSek - line.budgetSek;
  const ahead = line.forecastSek === null ? 0 : line.forecastSek - line.budgetSek;
  const cell = mergeClasses(table.cell, total && table.total);
  const figure = mergeClasses(cell, table.figure, nothing && table.quiet);
  return (
    <tr className={table.row}>
      <th scope="row" className={mergeClasses(cell, table.name)}>
        {name}
      </th>
      <td className={figure} data-label={t.status.budget}>
        <span>{formatMoney(line.budgetSek)}</span>
      </td>
      <td className={figure} data-label={t.status.outcome}>
        <span>{formatMoney(line.outcomeSek)}</span>
      </td>
      <td className={mergeClasses(cell, styles.barCell, nothing && styles.noBar)}>
        <FinanceBar budgetSek={line.budgetSek} outcomeSek={line.outcomeSek} />
      </td>
      <td className={figure} data-label={t.status.used}>
        <span>
          {formatPercent(usedPercent(line), language)}
          {over > 0 && <Caption1 className={styles.over}>{t.status.overBudget(formatMoney(over))}</Caption1>}
        </span>
      </td>
      <td className={figure} data-label={t.status.remaining}>
        <span>{formatMoney(line.budgetSek - line.outcomeSek)}</span>
      </td>
      {foreseen && (
        <td className={figure} data-label={t.status.forecast}>
          <span>
            {line.forecastSek === null ? '–' : formatMoney(line.forecastSek)}
            {ahead !== 0 && (
              <Caption1 className={ahead > 0 ? styles.over : styles.under}>
                {ahead > 0 ? t.status.overBudget(formatMoney(ahead)) : t.status.underBudget(formatMoney(-ahead))}
              </Caption1>
            )}
          </span>
        </td>
      )}
      {edit !== undefined && <td className={mergeClasses(cell, styles.edit)}>{edit}</td>}
    </tr>
  );
}

interface FinanceTableProps {
  view: Pick<StatusReportView, 'budgetLines' | 'totals' | 'risks' | 'toExplain'>;
  write: WriteRows | undefined;
}

/** Budget and outcome line by line, with what is foreseen, why it differs, and the sums that the app computes itself. */
export function FinanceTable({ view, write }: FinanceTableProps) {
  const { budgetLines: lines, totals } = view;
  const foreseen = lines.some(({ forecastSek }) => forecastSek !== null);
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const asOf = lines.find((line) => line.asOf !== null)?.asOf;
  const figureHead = mergeClasses(table.headCell, table.figure);
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t.status.finance}>
        <thead className={table.head}>
          <tr>
            <th className={table.headCell}>{t.status.budgetLine}</th>
            <th className={figureHead}>{t.status.budget}</th>
            <th className={figureHead}>{t.status.outcome}</th>
            <td className={table.headCell} />
            <th className={figureHead}>{t.status.used}</th>
            <th className={figureHead}>{t.status.remaining}</th>
            {foreseen && <th className={figureHead}>{t.status.forecast}</th>}
            {write && <td className={mergeClasses(table.headCell, styles.edit)} />}
          </tr>
        </thead>
        <tbody className={table.body}>
          {lines.map((line) => (
            <FinanceRow
              key={line.key}
              name={<LineNotes line={line} view={view} />}
              line={line}
              foreseen={foreseen}
              {...(write ? { edit: <EditFigures write={write} line={line} /> } : {})}
            />
          ))}
          <FinanceRow
            total
            line={totals}
            foreseen={foreseen}
            {...(write ? { edit: null } : {})}
            name={
              <>
                {t.status.total}
                <Caption1 className={styles.computed}>{t.status.computed}</Caption1>
              </>
            }
          />
        </tbody>
      </table>
      <AddRow write={write} list={budgetLines} />
      <Caption1 as="p" className={styles.legend}>
        <span>{t.status.legendBudget}</span>
        <span>{t.status.legendOutcome}</span>
        {asOf && <span>{t.status.asOf(formatDay(asOf, language))}</span>}
      </Caption1>
    </div>
  );
}
