import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Decision } from '../../../shared/lists/decisions';
import type { Meeting } from '../../../shared/lists/meetings';
import { byPosition } from '../../../shared/rules/byPosition';
import { isSkipped } from '../../../shared/states/agendaItem';
import { isAdjusted, isCalled, isCancelled, isEnded, isPlanned, isUnderWay } from '../../../shared/states/meeting';

/** What a person looks at: the meeting's current item, or an item of their own choice. */
interface Looking {
  /** Key of the chosen item; null follows the meeting. */
  chosen: string | null;
}

type LookingAction =
  /** The person chose an item in the agenda. */
  | { type: 'look'; item: string; current: string | null }
  /** The meeting came to an item. */
  | { type: 'came'; item: string | null }
  /** The person went back to the meeting. */
  | { type: 'follow' }
  /** The meeting left its last item without going to another: it ended. */
  | { type: 'ended'; last: string };

/** Follows the meeting until the person looks elsewhere; choosing the current item is following, and the end changes nothing in view. */
export function looking(before: Looking, action: LookingAction): Looking {
  if (action.type === 'follow') return { chosen: null };
  // Where somebody waited for the meeting, they are with it again.
  if (action.type === 'came') return before.chosen === action.item ? { chosen: null } : before;
  if (action.type === 'ended') return { chosen: before.chosen ?? action.last };
  return { chosen: action.item === action.current ? null : action.item };
}

/** A meeting's items in the order of the agenda. */
export const agendaOf = (items: readonly AgendaItem[], meeting: string): AgendaItem[] =>
  byPosition(items.filter((item) => item.meeting === meeting));

/** The item to show: the chosen one, else the meeting's current one, else the first. */
export function shownItem(agenda: readonly AgendaItem[], meeting: Meeting, state: Looking): AgendaItem | undefined {
  const find = (key: string | null): AgendaItem | undefined => agenda.find((item) => item.key === key);
  return find(state.chosen) ?? find(meeting.currentItem) ?? agenda[0];
}

/** The same with one of them in another place. */
export function movedWithin<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = all.filter((_one, at) => at !== from);
  return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)];
}

/** The item before or after the current one, if there is one; what has been moved or withdrawn is passed by. */
export function neighbour(agenda: readonly AgendaItem[], current: string | null, step: -1 | 1): AgendaItem | undefined {
  const index = agenda.findIndex((item) => item.key === current);
  if (index < 0) return undefined;
  const onTheWay = step > 0 ? agenda.slice(index + 1) : agenda.slice(0, index).toReversed();
  return onTheWay.find((item) => !isSkipped(item.state));
}

/** A meeting that goes on, one of today, one that has been called, the last one while its minutes wait, then the nearest that is planned. */
function rankOf({ state, date }: Meeting, today: string): number {
  if (isUnderWay(state)) return 0;
  if (isPlanned(state) && date === today) return 1;
  if (isCalled(state)) return 2;
  if (isPlanned(state)) return 4;
  if (isCancelled(state)) return 6;
  return isAdjusted(state) ? 5 : 3;
}

/** The meeting to open with: the one a linked decision belongs to, else the one that is nearest to what people do now. */
export function meetingToShow(
  meetings: readonly Meeting[],
  linked: Decision | undefined,
  today: string,
): Meeting | undefined {
  const own = meetings.find((meeting) => meeting.key === linked?.meeting);
  if (own) return own;
  return [...meetings].sort((a, b) => {
    const byRank = rankOf(a, today) - rankOf(b, today);
    if (byRank !== 0) return byRank;
    return isEnded(a.state) ? b.date.localeCompare(a.date) : a.date.localeCompare(b.date);
  })[0];
}
