import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { ItemAtOnce, MinutesView } from '../../../shared/api/minutes';
import { Bar } from '../../Bar';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useNotesWaiting } from '../../useNotesWaiting';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface ItemsProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

function OneItem({ item, view, onChanged }: ItemsProps & { item: ItemAtOnce }) {
  const { api } = useSession();
  const words = useMinutesWords();
  const { agendaItem, number, title, isMine } = item;
  const name = `${number} ${title}`;
  const confirm = useMutate(
    () => api.adjustItem({ key: view.meeting }, { agendaItem }),
    () => words.itemAdjusted(name),
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
        <Text>{words.itemIsAdjusted}</Text>
      ) : (
        <Button
          size="small"
          aria-label={words.adjustItemNamed(name)}
          disabledFocusable={confirm.busy}
          onClick={() => void press()}
        >
          {words.adjustItem}
        </Button>
      )}
      {confirm.error && <Failure error={confirm.error} />}
    </li>
  );
}

/** For an adjuster at the meeting: an item whose minutes have been read out is confirmed at once, and stands still from then on. */
export function ItemsAtOnce({ view, onChanged }: ItemsProps) {
  const words = useMinutesWords();
  const styles = useStyles();
  if (view.itemsAtOnce.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.itemsAtOnce}
      </Subtitle2>
      <Text block>{words.itemsAtOnceHint}</Text>
      <ul className={styles.list}>
        {view.itemsAtOnce.map((item) => (
          <OneItem key={item.agendaItem} {...{ item, view, onChanged }} />
        ))}
      </ul>
    </section>
  );
}
