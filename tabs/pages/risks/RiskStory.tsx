import { Caption1, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { labelOf } from '../../../shared/fields/choice';
import { risks as list, type Risk } from '../../../shared/lists/risks';
import { attendanceAt } from '../../../shared/rules/attendanceAt';
import { type NumberedMoment, wholeHistory } from '../../../shared/rules/riskHistory';
import { isAssessed, valueOfRisk } from '../../../shared/rules/riskValue';
import { formatDay, formatInstant } from '../../../shared/text/format';
import { LineChart } from '../../charts/LineChart';
import { useReportTable } from '../../report/useReportTable';
import { useItems, useSession } from '../../session';
import { usePersonName } from '../../usePersonName';
import { riskName } from './riskShape';
import { useStoryWords } from './useStoryWords';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
});

/** How many of the municipalities came the last time, beside a risk that is about their taking part. */
function LastAttendance() {
  const { language } = useSession();
  const words = useStoryWords();
  const meetings = useItems('meetings').items;
  const attendance = useItems('attendance').items;
  const mandates = useItems('mandates').items;
  const memberships = useItems('memberships').items;
  const projects = useItems('projects').items;
  const last = attendanceAt({ meetings, attendance, mandates, memberships, projects }).at(-1);
  if (!last) return <Text>{words.noAttendance}</Text>;
  return <Text>{words.attendance(last.present, last.of, formatDay(last.date, language))}</Text>;
}

function MomentRow({ moment, shown }: { moment: NumberedMoment; shown: string | null }) {
  const { t, language } = useSession();
  const words = useStoryWords();
  const table = useReportTable();
  const nameOf = usePersonName();
  const meeting = useItems('meetings').items.find(({ key }) => key === moment.meeting);
  const value = valueOfRisk(moment);
  const position = isAssessed(moment)
    ? `${value} (${words.positionOf(moment.likelihood, moment.impact)})`
    : t.risks.notAssessed;
  return (
    <tr className={table.row}>
      <th scope="row" className={table.cell}>
        {formatInstant(moment.at, language)}
        {moment.number !== shown && ` (${moment.number})`}
      </th>
      <td className={table.cell} data-label={words.position}>
        {`${position}, ${labelOf(list.fields.state.options, moment.state, language).toLowerCase()}`}
      </td>
      <td className={table.cell} data-label={words.who}>
        {nameOf(moment.by)}
      </td>
      <td className={table.cell} data-label={words.why}>
        {moment.reason ?? words.noReason}
      </td>
      <td className={table.cell} data-label={words.atMeeting}>
        {meeting?.title ?? words.noMeeting}
      </td>
    </tr>
  );
}

/** A risk's story so far: how its value has moved, as a line and as a table of who, when, why and where. */
export function RiskStory({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const table = useReportTable();
  const words = useStoryWords();
  const risks = useItems('risks').items;
  const history = wholeHistory(risk, risks);
  const split = risks.filter(({ splitFrom }) => splitFrom === risk.key);
  const heads = [words.when, words.position, words.who, words.why, words.atMeeting];
  return (
    <div className={styles.block}>
      {risk.evidence === 'attendance' && <LastAttendance />}
      {split.length > 0 && <Text>{words.splitInto(split.map(riskName).join(', '))}</Text>}
      <Subtitle2 as="h3" className={styles.heading}>
        {words.history}
      </Subtitle2>
      {history.length === 0 ? (
        <Caption1>{words.noHistory}</Caption1>
      ) : (
        <>
          <LineChart values={history.map((moment) => ({ label: moment.at, value: valueOfRisk(moment) }))} />
          <div className={table.frame}>
            <table className={table.table} aria-label={words.historyChart}>
              <thead className={table.head}>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col" className={table.headCell}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className={table.body}>
                {history.map((moment) => (
                  <MomentRow key={moment.at} moment={moment} shown={risk.readableNumber} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}
