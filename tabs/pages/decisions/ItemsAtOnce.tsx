import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { ItemAtOnce, MinutesView } from '../../../shared/api/minutes';
import { Bar } from '../../Bar';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useNotesWaiting } from '../../useNotesWaiting';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface ItemsProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

function OneItem({ item, view, onChanged }: ItemsProps & { item: ItemAtOnce }) {
  const { api, t } = useSession();
  const { agendaItem, number, title, isMine } = item;
  const name = `${number} ${title}`;
  const confirm = useMutate(
    () => api.adjustItem({ key: view.meeting }, { agendaItem }),
    () => t.minutes.itemAdjusted(name),
  );
  const waiting = useNotesWaiting({ agendaItem });
  const press = async () => {
    if (await confirm.run()) await onChanged();
  };
  return (
    <li>
      <Text block>{name}</Text>
      {!isMine && waiting && <Bar intent="warning">{waiting}</Bar>}
      {isMine ? (
        <Text>{t.minutes.itemIsAdjusted}</Text>
      ) : (
        <Button
          size="small"
          aria-label={t.minutes.adjustItemNamed(name)}
          disabledFocusable={confirm.busy}
          onClick={() => void press()}
        >
          {t.minutes.adjustItem}
        </Button>
      )}
      {confirm.error && <Failure error={confirm.error} />}
    </li>
  );
}

/** For an adjuster at the meeting: an item whose minutes have been read out is confirmed at once, and stands still from then on. */
export function ItemsAtOnce({ view, onChanged }: ItemsProps) {
  const { t } = useSession();
  const styles = useStyles();
  if (view.itemsAtOnce.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {t.minutes.itemsAtOnce}
      </Subtitle2>
      <Text block>{t.minutes.itemsAtOnceHint}</Text>
      <ul className={styles.list}>
        {view.itemsAtOnce.map((item) => (
          <OneItem key={item.agendaItem} {...{ item, view, onChanged }} />
        ))}
      </ul>
    </section>
  );
}
