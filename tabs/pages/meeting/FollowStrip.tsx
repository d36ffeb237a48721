import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useGoTo } from './useGoTo';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1 },
});

interface FollowStripProps {
  room: Room;
  current: AgendaItem;
  shown: AgendaItem;
  onFollow: () => void;
}

/** Said while somebody looks at another item than the meeting: where the meeting is, and the way back. */
export function FollowStrip({ room, current, shown, onFollow }: FollowStripProps) {
  const { me, t } = useSession();
  const styles = useStyles();
  const goTo = useGoTo(room);
  const moveHere = async () => {
    if (await goTo.run(shown.key)) onFollow();
  };
  return (
    <div className={styles.strip}>
      <Caption1 className={styles.text}>
        {t.meeting.lookingElsewhere(`${t.meeting.item(current.itemNumber).toLowerCase()}, ${current.title}`)}
      </Caption1>
      {me.permissions.includes('runMeeting') && (
        <Button size="small" disabledFocusable={goTo.busy} onClick={moveHere}>
          {t.meeting.moveHere}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onFollow}>
        {t.meeting.follow}
      </Button>
      {goTo.error && <Failure error={goTo.error} />}
    </div>
  );
}
