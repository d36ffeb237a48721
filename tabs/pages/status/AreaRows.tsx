import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { type StatusRow, statusRows } from '../../../shared/lists/statusRows';
import { StatusShape } from '../../list/StatusShape';
import { useSession } from '../../session';
import { useReportTable } from './useReportTable';

const useStyles = makeStyles({
  light: { whiteSpace: 'nowrap' },
  edit: { width: '40px', paddingRight: 0, '@media print': { display: 'none' } },
});

interface RowProps {
  row: StatusRow;
  /** Opens the row for changing; missing for those who only read. */
  onEdit?: ((row: StatusRow) => void) | undefined;
}

function AreaRow({ row, onEdit }: RowProps) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const { fields } = statusRows;
  const area = fields.area.options[row.area][language];
  const action = row.action ?? (row.risk ? t.status.seeRisk(row.risk) : null);
  return (
    <tr className={table.row}>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>
        {area}
      </th>
      <td className={mergeClasses(table.cell, styles.light)} data-label={t.status.light}>
        <StatusShape shape={row.light} text={fields.light.options[row.light][language]} />
      </td>
      <td className={table.cell} data-label={t.status.deviation}>
        <span className={row.comment ? undefined : table.quiet}>{row.comment ?? t.status.noDeviation}</span>
      </td>
      <td className={table.cell} data-label={t.status.action}>
        <span className={action ? undefined : table.quiet}>{action ?? t.status.noAction}</span>
      </td>
      <td className={table.cell} data-label={t.status.done}>
        {row.done ? t.common.yes : t.common.no}
      </td>
      {onEdit && (
        <td className={mergeClasses(table.cell, styles.edit)}>
          <Button
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            aria-label={t.status.editRow(area)}
            onClick={() => onEdit(row)}
          />
        </td>
      )}
    </tr>
  );
}

/** The areas of a report: how each stands, why, what is done about it and whether that is done. */
export function AreaRows({ rows, onEdit }: { rows: readonly StatusRow[]; onEdit?: RowProps['onEdit'] }) {
  const { t } = useSession();
  const table = useReportTable();
  const heads = [t.status.area, t.status.light, t.status.deviation, t.status.action, t.status.done];
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t.status.areas}>
        <thead className={table.head}>
          <tr>
            {heads.map((head) => (
              <th key={head} className={table.headCell}>
                {head}
              </th>
            ))}
            {onEdit && <td className={table.headCell} />}
          </tr>
        </thead>
        <tbody className={table.body}>
          {rows.map((row) => (
            <AreaRow key={row.key} row={row} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
