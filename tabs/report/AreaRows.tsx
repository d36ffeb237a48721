import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { statusRows } from '../../shared/lists/statusRows';
import type { ReportRow } from '../../shared/rules/ReportContents';
import { mentions } from '../../shared/text/mentions';
import { StatusShape } from '../fields/StatusShape';
import { useSession } from '../session';
import { TabLink } from '../TabLink';
import { WithCodeLater } from '../WithCodeLater';
import { besideCode } from './besideCode';
import { AddRow, EditRow, type WriteRows } from './EditRow';
import { useReportTable } from './useReportTable';

const useStyles = makeStyles({
  light: { whiteSpace: 'nowrap' },
  edit: { width: '40px', paddingRight: 0, '@media print': { display: 'none' } },
});

/** Each area is assessed once. */
const AREAS = Object.keys(statusRows.fields.area.options).length;

interface RowProps {
  row: ReportRow;
  /** Missing for those who only read. */
  write: WriteRows | undefined;
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
        {/* One child: in a narrow window the cell is a grid of its name and what it says. */}
        <div>
          <ActionOf row={row} />
          <WhatIsPointedAt row={row} asks={write !== undefined} />
          {!row.action && !row.risk && <span className={table.quiet}>{t.status.noAction}</span>}
        </div>
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

/** What is to be done, as the way to the risk that it names; a risk that it does not name is a link after it. */
function ActionOf({ row: { action, risk, pointed } }: { row: ReportRow }) {
  const { t } = useSession();
  if (!risk) return action;
  const { number = null, threat = '' } = pointed ?? {};
  const isNamed = action !== null && number !== null && mentions(action, number);
  return (
    <>
      {action && !isNamed && <span>{action} </span>}
      <TabLink inline place={{ page: 'risks', key: risk }}>
        {isNamed ? action : t.status.seeRisk(number ?? threat)}
      </TabLink>
    </>
  );
}

/** What is done about the risk that an area points at. */
function WhatIsPointedAt({ row, asks }: { row: ReportRow; asks: boolean }) {
  const { light, pointed } = row;
  if (!pointed) return null;
  return (
    <WithCodeLater code={besideCode}>{({ Pointed }) => <Pointed row={{ light, pointed }} asks={asks} />}</WithCodeLater>
  );
}

/** The areas of a report: how each stands, why, what is done about it and whether that is done. */
export function AreaRows({ rows, write }: { rows: readonly ReportRow[]; write: RowProps['write'] }) {
  const { t } = useSession();
  const table = useReportTable();
  const styles = useStyles();
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
            {write && <td className={mergeClasses(table.headCell, styles.edit)} />}
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
