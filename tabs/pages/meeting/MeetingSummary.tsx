import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { leftOverFrom } from '../../../shared/rules/agendaSkeleton';
import { isSet } from '../../../shared/states/decision';
import { mayBeResumed } from '../../../shared/states/meeting';
import { formatDay } from '../../../shared/text/format';
import { useItems, useSession } from '../../session';
import { ResumeMeeting } from './ResumeMeeting';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch' },
});

/** An ended meeting in short: what was decided, what is left, and when the next one is. */
export function MeetingSummary({ room }: { room: Room }) {
  const { me, t, language } = useSession();
  const styles = useStyles();
  const { meeting, agenda, decisions } = room;
  const decided = decisions.filter((one) => isSet(one.state) && one.text);
  const left = decisions.filter((one) => !isSet(one.state));
  // An item whose question is left is named by its question.
  const moved = leftOverFrom(agenda, decisions).filter(({ key }) => !left.some((one) => one.agendaItem === key));
  const following = useItems('meetings').items.find((one) => one.key === meeting.next);
  const next = following && [formatDay(following.date, language, true), following.place];
  const parts = [
    { title: t.meeting.summaryDecided, lines: decided.map((one) => ({ key: one.key, text: one.text ?? '' })) },
    { title: t.meeting.summaryLeft, lines: left.map((one) => ({ key: one.key, text: one.title })) },
    {
      title: t.meeting.summaryMoved,
      lines: moved.map((one) => ({ key: one.key, text: `${one.itemNumber} ${one.title}` })),
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <section className={styles.summary} aria-label={t.meeting.summary}>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <Subtitle2 as="h2" className={styles.heading}>
            {title}
          </Subtitle2>
          <ul className={styles.list}>
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      <Body1>{next ? t.meeting.summaryNext(next.filter(Boolean).join(', ')) : t.meeting.summaryNoNext}</Body1>
      {me.permissions.includes('runMeeting') && mayBeResumed(meeting.state) && <ResumeMeeting meeting={meeting} />}
    </section>
  );
}
