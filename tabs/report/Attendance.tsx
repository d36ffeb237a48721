import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { participation } from '../../shared/rules/participation';
import type { Participation } from '../../shared/rules/ReportContents';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatDay } from '../../shared/text/format';
import { Bar } from '../Bar';
import { useSession } from '../session';
import { SmallTable } from './SmallTable';
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
  const styles = useStyles();
  const { margin } = participation(taking);
  return (
    <div className={styles.parts}>
      {margin <= 0 && (
        <Bar intent={margin < 0 ? 'error' : 'warning'}>
          {margin < 0 ? words.marginBroken(-margin) : words.marginOut}
        </Bar>
      )}
      {meetings && (
        <Subtitle2 as="h3" className={styles.heading}>
          {words.attendance}
        </Subtitle2>
      )}
      {meetings?.length === 0 && <Body1>{words.noAttendance}</Body1>}
      {meetings && meetings.length > 0 && (
        <SmallTable
          label={words.attendance}
          heads={[words.meeting, words.present]}
          rows={meetings.map(({ meeting, title, date, present, of }) => ({
            key: meeting,
            cells: [
              title.includes(date) ? title : `${title}, ${formatDay(date, language)}`,
              words.presentOf(present, of),
            ],
          }))}
        />
      )}
    </div>
  );
}
