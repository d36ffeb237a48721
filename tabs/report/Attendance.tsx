import { Body1, MessageBar, MessageBarBody, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { participation } from '../../shared/rules/participation';
import type { Participation } from '../../shared/rules/ReportContents';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatDay } from '../../shared/text/format';
import { useSession } from '../session';
import { useReportTable } from './useReportTable';
import { useReportTexts } from './useReportTexts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '560px' },
  heading: { margin: 0 },
});

interface AttendanceProps {
  taking: Participation;
  meetings: StatusReportView['attendance'];
}

/** The warning when nobody more may leave, and how many of the municipalities came to each meeting. */
export function Attendance({ taking, meetings }: AttendanceProps) {
  const { language } = useSession();
  const words = useReportTexts();
  const table = useReportTable();
  const styles = useStyles();
  const { margin } = participation(taking);
  return (
    <div className={styles.parts}>
      {margin <= 0 && (
        <MessageBar intent={margin < 0 ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{margin < 0 ? words.marginBroken(-margin) : words.marginOut}</MessageBarBody>
        </MessageBar>
      )}
      {meetings && (
        <Subtitle2 as="h3" className={styles.heading}>
          {words.attendance}
        </Subtitle2>
      )}
      {meetings?.length === 0 && <Body1>{words.noAttendance}</Body1>}
      {meetings && meetings.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={words.attendance}>
            <thead className={table.head}>
              <tr>
                <th className={table.headCell}>{words.meeting}</th>
                <th className={table.headCell}>{words.present}</th>
              </tr>
            </thead>
            <tbody className={table.body}>
              {meetings.map(({ meeting, title, date, present, of }) => (
                <tr key={meeting} className={table.row}>
                  <th scope="row" className={table.cell}>
                    {title.includes(date) ? title : `${title}, ${formatDay(date, language)}`}
                  </th>
                  <td className={table.cell} data-label={words.present}>
                    {words.presentOf(present, of)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
