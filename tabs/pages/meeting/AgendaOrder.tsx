import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { type ReactElement, useRef, useState } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import { isEnded } from '../../../shared/states/meeting';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { movedWithin } from './agenda';
import { ReasonDialog } from './ReasonDialog';
import { useActWords } from './useActWords';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 0',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'grab',
  },
  over: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  hint: { color: tokens.colorNeutralForeground2 },
});

function useOrder({ agenda, meeting }: Room) {
  const { api, announce, t } = useSession();
  return useMutate(async (from: number, to: number, reason?: string) => {
    const items = movedWithin(agenda, from, to).map(({ key }) => key);
    await api.orderAgenda(meeting, { items, ...(reason === undefined ? {} : { reason }) });
    announce(t.meeting.movedTo(agenda[from]?.title ?? '', to + 1, agenda.length));
    return items;
  });
}

interface StepProps {
  name: string;
  icon: ReactElement;
  isShut: boolean;
  onStep: () => void;
}

const Step = ({ name, icon, isShut, onStep }: StepProps) => (
  <Button
    size="small"
    appearance="subtle"
    icon={icon}
    aria-label={name}
    disabledFocusable={isShut}
    onClick={() => !isShut && onStep()}
  />
);

interface MovingRowProps {
  item: AgendaItem;
  at: number;
  last: number;
  isOver: boolean;
  isShut: boolean;
  onMove: (to: number) => void;
  onDrag: () => void;
  /** Something is held above this row. */
  onOver: () => void;
  onDrop: () => void;
  onLeave: () => void;
}

function MovingRow({ item, at, last, isOver, isShut, onMove, onDrag, onOver, onDrop, onLeave }: MovingRowProps) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <li
      data-item={item.key}
      draggable
      className={mergeClasses(styles.item, isOver && styles.over)}
      onDragStart={onDrag}
      onDragOver={(event) => {
        event.preventDefault();
        onOver();
      }}
      onDragEnd={onLeave}
      onDrop={onDrop}
    >
      <ReOrderDotsVerticalRegular aria-hidden />
      <Text>{`${item.itemNumber} ${item.title}`}</Text>
      <Step
        name={t.meeting.moveUp(item.title)}
        icon={<ArrowUpRegular />}
        isShut={at === 0 || isShut}
        onStep={() => onMove(at - 1)}
      />
      <Step
        name={t.meeting.moveDown(item.title)}
        icon={<ArrowDownRegular />}
        isShut={at === last || isShut}
        onStep={() => onMove(at + 1)}
      />
    </li>
  );
}

/** Puts an item in another place: at once, or with the reason that is asked for after the meeting. */
function usePut(room: Room) {
  const order = useOrder(room);
  const [correcting, setCorrecting] = useState<{ from: number; to: number } | null>(null);
  return {
    order,
    correcting,
    done: () => setCorrecting(null),
    /** Whether it has been put there; not while the reason is asked for. */
    put: async (from: number, to: number): Promise<boolean> => {
      if (isEnded(room.meeting.state)) {
        setCorrecting({ from, to });
        return false;
      }
      await order.run(from, to);
      return true;
    },
  };
}

/** The agenda to be put in order: by dragging, or by the buttons of each item. What is pressed keeps the focus. */
export function AgendaOrder({ room }: { room: Room }) {
  const { t } = useSession();
  const words = useActWords();
  const styles = useStyles();
  const { agenda } = room;
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { order, correcting, done, put } = usePut(room);
  const move = async (item: AgendaItem, from: number, to: number) => {
    // Focus that went back to the row would leave the window that asks for the reason, and hide it from screen readers.
    if (!(await put(from, to))) return;
    // The row has moved under the finger; the same item keeps the focus, on the button that still leads somewhere.
    const row = list.current?.querySelector(`[data-item="${CSS.escape(item.key)}"]`);
    const [up, down] = row?.querySelectorAll('button') ?? [];
    (to < from && to > 0 ? up : to === agenda.length - 1 ? up : down)?.focus();
  };
  const drop = (to: number) => {
    if (dragged !== null && dragged !== to) void put(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <>
      <Caption1 className={styles.hint}>{t.meeting.orderHint}</Caption1>
      <ol ref={list} className={styles.list}>
        {agenda.map((item, at) => (
          <MovingRow
            key={item.key}
            item={item}
            at={at}
            last={agenda.length - 1}
            isOver={over === at}
            isShut={order.busy}
            onMove={(to) => void move(item, at, to)}
            onDrag={() => setDragged(at)}
            onOver={() => setOver(at)}
            onDrop={() => drop(at)}
            onLeave={() => setOver(null)}
          />
        ))}
      </ol>
      {order.error && <Failure error={order.error} />}
      <ReasonDialog
        open={correcting !== null}
        title={t.meeting.correctOrderTitle}
        follows={[words.correctFollows]}
        action={t.meeting.correctOrder}
        label={t.frame.correctionReason}
        missing={t.meeting.correctNeedsReason}
        run={(reason) => order.run(correcting?.from ?? 0, correcting?.to ?? 0, reason)}
        onClose={done}
      />
    </>
  );
}
