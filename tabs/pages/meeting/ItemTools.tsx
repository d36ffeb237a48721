import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import { fetchedCode, useCode, useFetchAhead } from '../../fetchedCode';
import { useRowOpener } from '../../page/useOpenedRow';
import { useSession } from '../../session';
import { useMayPrepare } from './useMayPrepare';
import type { Room } from './useRoom';

const useStyles = makeStyles({ tools: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

/** Moving an item, or letting it go, is seen after the first view. */
const stateButtons = fetchedCode(() => import('../../page/StateButtons'));

const NO_PARTS = {};

/** What those who prepare the meeting do with an item: change it, give it material, move it or let it go. */
export function ItemTools({ item, room }: { item: AgendaItem; room: Room }) {
  const { t } = useSession();
  const styles = useStyles();
  const opened = useRowOpener();
  const mayPrepare = useMayPrepare(room.meeting);
  useFetchAhead(stateButtons, mayPrepare);
  const { here } = useCode(stateButtons, false);
  if (!mayPrepare) return null;
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        onClick={() => opened.edit('agendaItems', item.key)}
      >
        {t.meeting.editItem}
      </Button>
      <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => opened.add('sections', item.key)}>
        {t.meeting.addSection}
      </Button>
      <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => opened.add('papers', item.key)}>
        {t.meeting.addPaper}
      </Button>
      {here && item.key !== room.meeting.currentItem && (
        <here.StateButtons name="agendaItems" item={item} parts={NO_PARTS} quiet />
      )}
    </div>
  );
}
