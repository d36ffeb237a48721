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

/** The agenda to be put in order: by dragging, or by the buttons of each item. What is pressed keeps the focus. */
export function AgendaOrder({ room }: { room: Room }) {
  const { t } = useSession();
  const styles = useStyles();
  const { agenda } = room;
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const order = useOrder(room);
  const [correcting, setCorrecting] = useState<{ from: number; to: number } | null>(null);
  const put = async (from: number, to: number) => {
    if (isEnded(room.meeting.state)) setCorrecting({ from, to });
    else await order.run(from, to);
  };
  const move = async (item: AgendaItem, from: number, to: number) => {
    await put(from, to);
    // The row has moved under the finger; the same item keeps the focus, on the button that still leads somewhere.
    const row = list.current?.querySelector(`[data-item="${CSS.escape(item.key)}"]`);
    const [up, down] = row?.querySelectorAll('button') ?? [];
    (to < from && to > 0 ? up : to === agenda.length - 1 ? up : down)?.focus();
  };
  const drop = (to: number) => {
    const item = dragged === null ? undefined : agenda[dragged];
    if (item && dragged !== null && dragged !== to) void put(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <>
      <Caption1 className={styles.hint}>{t.meeting.orderHint}</Caption1>
      <ol ref={list} className={styles.list}>
        {agenda.map((item, at) => (
          <li
            key={item.key}
            data-item={item.key}
            draggable
            className={mergeClasses(styles.item, over === at && styles.over)}
            onDragStart={() => setDragged(at)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(at);
            }}
            onDragEnd={() => setOver(null)}
            onDrop={() => drop(at)}
          >
            <ReOrderDotsVerticalRegular aria-hidden />
            <Text>{`${item.itemNumber} ${item.title}`}</Text>
            <Step
              name={t.meeting.moveUp(item.title)}
              icon={<ArrowUpRegular />}
              isShut={at === 0 || order.busy}
              onStep={() => void move(item, at, at - 1)}
            />
            <Step
              name={t.meeting.moveDown(item.title)}
              icon={<ArrowDownRegular />}
              isShut={at === agenda.length - 1 || order.busy}
              onStep={() => void move(item, at, at + 1)}
            />
          </li>
        ))}
      </ol>
      {order.error && <Failure error={order.error} />}
      <ReasonDialog
        open={correcting !== null}
        title={t.meeting.correctOrderTitle}
        follows={[t.serving.correctFollows]}
        action={t.meeting.correctOrder}
        label={t.frame.correctionReason}
        missing={t.meeting.correctNeedsReason}
        run={(reason) => order.run(correcting?.from ?? 0, correcting?.to ?? 0, reason)}
        onClose={() => setCorrecting(null)}
      />
    </>
  );
}
