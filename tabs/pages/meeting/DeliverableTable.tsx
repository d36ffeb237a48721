import { Caption1, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { deliverables as list } from '../../../shared/lists/deliverables';
import type { AskedDeliverable } from '../../../shared/rules/voteView';
import { useReportTable } from '../../report/useReportTable';
import { useItems, useSession } from '../../session';

const useStyles = makeStyles({ more: { display: 'block', whiteSpace: 'pre-line' } });

/** What a deliverable holds and lacks, and where it is. */
function About({ deliverable }: { deliverable: string }) {
  const { t } = useSession();
  const styles = useStyles();
  const row = useItems('deliverables').items.find(({ key }) => key === deliverable);
  if (!row) return null;
  return (
    <>
      {row.included && <Caption1 className={styles.more}>{t.meeting.included(row.included)}</Caption1>}
      {row.knownGaps && <Caption1 className={styles.more}>{t.meeting.knownGaps(row.knownGaps)}</Caption1>}
      {row.link && (
        <Link href={row.link} target="_blank" rel="noreferrer">
          {t.meeting.openDeliverable(row.title)}
        </Link>
      )}
    </>
  );
}

/** What is handed over, with the version that is asked about. */
export function DeliverableTable({ deliverables }: { deliverables: readonly AskedDeliverable[] }) {
  const { t, language } = useSession();
  const table = useReportTable();
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t.meeting.deliverables}>
        <thead className={table.head}>
          <tr>
            <th className={table.headCell}>{t.meeting.deliverable}</th>
            <th className={mergeClasses(table.headCell, table.figure)}>{t.meeting.versionColumn}</th>
            <th className={table.headCell}>{list.fields.state.label[language]}</th>
          </tr>
        </thead>
        <tbody className={table.body}>
          {deliverables.map((one) => (
            <tr key={`${one.key}.${one.version}`} className={table.row}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {one.title}
                <About deliverable={one.key} />
              </th>
              <td className={mergeClasses(table.cell, table.figure)} data-label={t.meeting.versionColumn}>
                {one.version ?? t.common.notGiven}
              </td>
              <td className={table.cell} data-label={list.fields.state.label[language]}>
                {list.fields.state.options[one.state][language]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
