import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { type AgendaItem, agendaItems } from '../../../shared/lists/agendaItems';
import { isSet } from '../../../shared/states/decision';
import { isOpen } from '../../../shared/states/vote';
import { useSession } from '../../session';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(28px, max-content) minmax(0, 1fr)',
    width: '100%',
    padding: '8px 8px 8px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid' },
  },
  current: { boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}` },
  shownCurrent: {
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
  },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, paddingLeft: '6px' },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface AgendaListProps {
  room: Room;
  shown: string | undefined;
  onLook: (item: AgendaItem) => void;
}

function useMark(room: Room): (item: AgendaItem) => string | null {
  const { t } = useSession();
  return (item) => {
    const decision = room.decisions.find((one) => one.agendaItem === item.key);
    if (isSet(decision?.state)) return t.meeting.decidedMark;
    return decision && isOpen(room.voteOf(decision.key)?.state) ? t.meeting.openMark : null;
  };
}

/** Where the arrow keys lead from an item. */
function target(key: string, index: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, last);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** The agenda: arrow keys move within it, Enter shows an item. Live data never moves the focus. */
export function AgendaList({ room, shown, onLook }: AgendaListProps) {
  const { t, language } = useSession();
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const mark = useMark(room);
  // What the meeting has gone past; an ended one has gone past everything.
  const currentAt = room.agenda.findIndex((item) => item.key === room.meeting.currentItem);
  const move = (event: KeyboardEvent, index: number) => {
    const next = target(event.key, index, room.agenda.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ol ref={list} className={styles.list}>
      {room.agenda.map((item, index) => {
        const isCurrent = item.key === room.meeting.currentItem;
        const meta = [
          agendaItems.fields.type.options[item.type][language],
          room.member(item.presenter)?.name ?? item.presenterName,
          item.minutes === null ? null : t.meeting.minutes(item.minutes),
        ].filter(Boolean);
        const passed = currentAt > index && mark(item) === null;
        const marked = [isCurrent ? t.meeting.current : null, passed ? t.meeting.passed : null, mark(item)].filter(
          Boolean,
        );
        return (
          <li key={item.key}>
            <button
              type="button"
              aria-current={isCurrent ? 'step' : undefined}
              className={mergeClasses(
                styles.item,
                item.key === shown && styles.shown,
                isCurrent && styles.current,
                isCurrent && item.key === shown && styles.shownCurrent,
              )}
              tabIndex={item.key === shown ? 0 : -1}
              onClick={() => onLook(item)}
              onKeyDown={(event) => move(event, index)}
            >
              <span className={styles.number}>{item.itemNumber}</span>
              <span className={styles.words}>
                <Text weight={item.key === shown ? 'semibold' : 'regular'}>{item.title}</Text>
                <Caption1 className={styles.quiet}>{meta.join(' · ')}</Caption1>
                {marked.length > 0 && <Caption1 className={styles.mark}>{marked.join(' · ')}</Caption1>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
