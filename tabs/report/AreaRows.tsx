import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type StatusRow, statusRows } from '../../shared/lists/statusRows';
import { StatusShape } from '../fields/StatusShape';
import { useItems, useSession } from '../session';
import { TabLink } from '../TabLink';
import { AddRow, EditRow, type WriteRows } from './EditRow';
import { useReportTable } from './useReportTable';

const useStyles = makeStyles({
  light: { whiteSpace: 'nowrap' },
  edit: { width: '40px', paddingRight: 0, '@media print': { display: 'none' } },
});

/** Each area is assessed once. */
const AREAS = Object.keys(statusRows.fields.area.options).length;

interface RowProps {
  row: StatusRow;
  /** Missing for those who only read. */
  write: WriteRows | undefined;
}

/** By the number that people call the risk by, never by its key. */
function ToRisk({ risk }: { risk: string }) {
  const { t } = useSession();
  const row = useItems('risks').items.find(({ key }) => key === risk);
  return (
    <TabLink inline place={{ page: 'risks', key: risk }}>
      {t.status.seeRisk(row?.readableNumber ?? row?.threat ?? '')}
    </TabLink>
  );
}

function AreaRow({ row, write }: RowProps) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const { fields } = statusRows;
  const area = fields.area.options[row.area][language];
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
        {row.action && <span>{row.action} </span>}
        {row.risk && <ToRisk risk={row.risk} />}
        {!row.action && !row.risk && <span className={table.quiet}>{t.status.noAction}</span>}
      </td>
      <td className={table.cell} data-label={t.status.done}>
        {row.done ? t.common.yes : t.common.no}
      </td>
      {write && (
        <td className={mergeClasses(table.cell, styles.edit)}>
          <EditRow write={write} list="statusRows" row={{ key: row.key, name: area.toLowerCase() }} />
        </td>
      )}
    </tr>
  );
}

/** The areas of a report: how each stands, why, what is done about it and whether that is done. */
export function AreaRows({ rows, write }: { rows: readonly StatusRow[]; write: RowProps['write'] }) {
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
            {write && <td className={table.headCell} />}
          </tr>
        </thead>
        <tbody className={table.body}>
          {rows.map((row) => (
            <AreaRow key={row.key} row={row} write={write} />
          ))}
        </tbody>
      </table>
      {rows.length < AREAS && <AddRow write={write} list={statusRows} />}
    </div>
  );
}
