import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { labelOf } from '../../shared/fields/choice';
import { scheduleChanges } from '../../shared/lists/scheduleChanges';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { timeline } from '../../shared/rules/timeline';
import { formatDay, formatNames } from '../../shared/text/format';
import { useSession } from '../session';
import { TabLink } from '../TabLink';
import type { WriteRows } from './EditRow';
import { SmallTable } from './SmallTable';
import { TimelinePicture } from './TimelinePicture';
import { useReportTexts } from './useReportTexts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch' },
  text: { margin: 0, maxWidth: '70ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Changes = NonNullable<StatusReportView['schedule']>;

/** Each change of schedule in a sentence, with what the financier has said of it. */
function ScheduleChanges({ changes, dated }: { changes: Changes; dated: (one: Changes[number]) => string }) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const { state } = scheduleChanges.fields;
  if (changes.length === 0) return <Body1>{words.noChanges}</Body1>;
  return (
    <ul className={styles.list} aria-label={words.changes}>
      {changes.map((one) => (
        <li key={`${one.title}${one.newDate}`}>
          {`${one.title}: ${one.oldDate ? formatDay(one.oldDate, language) : words.notSaid} → ${dated(one)}. `}
          {`${state.label[language]}: ${labelOf(state.options, one.state, language)}.`}
        </li>
      ))}
    </ul>
  );
}

/** What was planned over what came to be, as a picture and in words, with the changes of schedule that have been made. */
export function Timeline({ view, write }: { view: StatusReportView; write: WriteRows | undefined }) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const schedule = view.schedule ?? [];
  const dated = ({ newDate, yearInferred }: Changes[number]): string =>
    yearInferred ? words.yearInferred(formatDay(newDate, language)) : formatDay(newDate, language);
  const { entries, undated, span } = timeline([
    ...view.milestones.map(({ title, plannedOn, reachedOn }) => ({ title, planned: plannedOn, reached: reachedOn })),
    ...schedule.map(({ title, oldDate, newDate }) => ({
      title: words.moved(title),
      planned: oldDate,
      reached: newDate,
    })),
  ]);
  const difference = (days: number | null): string => {
    if (days === null) return '–';
    if (days === 0) return words.onTime;
    return days > 0 ? words.later(days) : words.earlier(-days);
  };
  const day = (date: string | null, otherwise: string): string => (date ? formatDay(date, language) : otherwise);
  return (
    <div className={styles.parts}>
      {span === null ? (
        <Body1 className={styles.text}>{words.noDates}</Body1>
      ) : (
        <>
          <TimelinePicture entries={entries} span={span} />
          <SmallTable
            label={words.timelineText}
            heads={[words.what, words.planned, words.outcome, words.difference]}
            rows={entries.map(({ title, planned, reached, days }) => ({
              key: `${title}${planned}${reached}`,
              cells: [title, day(planned, words.notSaid), day(reached, words.notReached), difference(days)],
            }))}
          />
        </>
      )}
      {span !== null && undated.length > 0 && (
        <Body1 className={styles.quiet}>{words.undated(formatNames(undated, language))}</Body1>
      )}
      {view.schedule && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.changes}
          </Subtitle2>
          <ScheduleChanges changes={schedule} dated={dated} />
        </>
      )}
      {write && <TabLink place={{ page: 'scheduleChanges' }}>{words.allChanges}</TabLink>}
    </div>
  );
}
