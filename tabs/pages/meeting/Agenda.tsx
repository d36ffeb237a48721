import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fetchedCode, useCode, useFetchAhead } from '../../fetchedCode';
import { NotFetched } from '../../NotFetched';
import { useRowOpener } from '../../page/useOpenedRow';
import { useSession } from '../../session';
import { AgendaList } from './AgendaList';
import { useMayPrepare } from './useMayPrepare';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';

/** Another order is wanted now and then, and by few. */
const orderCode = fetchedCode(() => import('./AgendaOrder'));

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
  // Until it has come the agenda stands as it was.
  const { here, failed, retry } = useCode(orderCode, isOrdering);
  useFetchAhead(orderCode, mayPrepare);
  return (
    <>
      {room.agenda.length === 0 && <p>{t.meeting.noAgenda}</p>}
      {isOrdering && here && <here.AgendaOrder room={room} />}
      {failed && <NotFetched onRetry={retry} />}
      {!(isOrdering && here) && room.agenda.length > 0 && (
        <AgendaList room={room} shown={item.shown?.key} onLook={item.look} />
      )}
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
