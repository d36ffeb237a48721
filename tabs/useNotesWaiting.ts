import type { Statement } from '../shared/lists/statements';
import { isAwaited } from '../shared/states/statement';
import { useItems, useSession } from './session';

/** That notes which the chair has not answered wait, and stand in no minutes until then; null while none of these do. */
export function useNotesWaiting(among: Partial<Pick<Statement, 'meeting' | 'agendaItem'>>): string | null {
  const { t } = useSession();
  const { meeting, agendaItem } = among;
  const waiting = useItems('statements').items.filter(
    (one) =>
      isAwaited(one) &&
      (meeting === undefined || one.meeting === meeting) &&
      (agendaItem === undefined || one.agendaItem === agendaItem),
  );
  return waiting.length > 0 ? t.meeting.notesWaiting(waiting.length) : null;
}
