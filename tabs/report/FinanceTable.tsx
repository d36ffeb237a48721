import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type BudgetLine, budgetLines } from '../../shared/lists/budgetLines';
import { type FinanceTotals, usedPercent } from '../../shared/rules/financeTotals';
import { formatDay, formatMoney, formatPercent } from '../../shared/text/format';
import { useSession } from '../session';
import { AddRow, EditRow, type WriteRows } from './EditRow';
import { FinanceBar } from './FinanceBar';
import { useReportTable } from './useReportTable';

const useStyles = makeStyles({
  edit: { width: '40px', paddingRight: 0, '@media print': { display: 'none' } },
  barCell: { width: '26%' },
  noBar: { '@container (max-width: 600px)': { display: 'none' } },
  over: { display: 'block', textAlign: 'inherit', color: tokens.colorStatusDangerForeground3, whiteSpace: 'normal' },
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
  line: { budgetSek: number; outcomeSek: number };
  total?: boolean;
  /** The row's own button, where there are such. */
  edit?: ReactNode;
}

function FinanceRow({ name, line, total = false, edit }: LineProps) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const nothing = line.budgetSek === 0 && line.outcomeSek === 0;
  const over = line.outcomeSek - line.budgetSek;
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
      {edit !== undefined && <td className={mergeClasses(cell, styles.edit)}>{edit}</td>}
    </tr>
  );
}

interface FinanceTableProps {
  lines: readonly BudgetLine[];
  totals: FinanceTotals;
  write: WriteRows | undefined;
}

/** Budget and outcome line by line, with the sums that the app computes itself. */
export function FinanceTable({ lines, totals, write }: FinanceTableProps) {
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
            {write && <td className={mergeClasses(table.headCell, styles.edit)} />}
          </tr>
        </thead>
        <tbody className={table.body}>
          {lines.map((line) => (
            <FinanceRow
              key={line.key}
              name={line.title}
              line={line}
              {...(write
                ? { edit: <EditRow write={write} list="budgetLines" row={{ key: line.key, name: line.title }} /> }
                : {})}
            />
          ))}
          <FinanceRow
            total
            line={totals}
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
