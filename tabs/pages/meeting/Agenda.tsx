import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useRowOpener } from '../../page/useOpenedRow';
import { useSession } from '../../session';
import { AgendaList } from './AgendaList';
import { AgendaOrder } from './AgendaOrder';
import { useMayPrepare } from './useMayPrepare';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** The agenda of a meeting; those who prepare it add items and put them in order where it stands. */
export function Agenda({ room, item }: { room: Room; item: MeetingItem }) {
  const { t } = useSession();
  const styles = useStyles();
  const opened = useRowOpener();
  const mayPrepare = useMayPrepare(room.meeting);
  const [ordering, setOrdering] = useState(false);
  const isOrdering = ordering && mayPrepare && room.agenda.length > 1;
  return (
    <>
      {room.agenda.length === 0 && <p>{t.meeting.noAgenda}</p>}
      {isOrdering && <AgendaOrder room={room} />}
      {!isOrdering && room.agenda.length > 0 && <AgendaList room={room} shown={item.shown?.key} onLook={item.look} />}
      {mayPrepare && (
        <div className={styles.tools}>
          <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => opened.add('agendaItems')}>
            {t.meeting.addItem}
          </Button>
          {room.agenda.length > 1 && (
            <Button size="small" appearance="subtle" onClick={() => setOrdering((before) => !before)}>
              {isOrdering ? t.meeting.orderDone : t.meeting.orderAgenda}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
