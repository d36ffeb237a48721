import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { isEnded, isPlanned } from '../../../shared/states/meeting';
import { formatDay, formatTimes } from '../../../shared/text/format';
import { useSession } from '../../session';
import { AgendaList } from './AgendaList';
import { neighbour } from './agenda';
import { ItemView } from './ItemView';
import { MeetingSummary } from './MeetingSummary';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  heading: { margin: 0 },
  next: { color: tokens.colorNeutralForeground2 },
});

/** When a planned meeting begins, in a sentence. */
function useBegins({ meeting }: Room): string {
  const { t, language } = useSession();
  const times = formatTimes(meeting.startTime, meeting.endTime);
  return t.meeting.begins(formatDay(meeting.date, language, true), times);
}

/** The meeting beside the call: before it the agenda, during it the item, its vote and what comes next, afterwards what was decided. */
export function SideView({ room, item }: { room: Room; item: MeetingItem }) {
  const { t } = useSession();
  const styles = useStyles();
  const { meeting, agenda } = room;
  const begins = useBegins(room);
  const next = neighbour(agenda, meeting.currentItem, 1);
  if (isPlanned(meeting.state)) {
    return (
      <div className={styles.view}>
        <Body1>{begins}</Body1>
        <Subtitle2 as="h2" className={styles.heading}>
          {t.meeting.agenda}
        </Subtitle2>
        {agenda.length === 0 ? (
          <Body1>{t.meeting.noAgenda}</Body1>
        ) : (
          <AgendaList room={room} shown={item.shown?.key} onLook={item.look} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.view}>
      {isEnded(meeting.state) && <MeetingSummary room={room} />}
      <ItemView room={room} item={item} place="side" />
      {next && (
        <Body1 className={styles.next}>
          {t.meeting.comesNext(`${t.meeting.item(next.itemNumber)}, ${next.title}`)}
        </Body1>
      )}
    </div>
  );
}
