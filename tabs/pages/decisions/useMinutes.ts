import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MinutesView } from '../../../shared/api/minutes';
import type { ComposeChoice } from '../../../shared/minutes/compose';
import { asApiError } from '../../ApiError';
import { useSession } from '../../session';

/** The lists that minutes are read from. */
const MINUTES_LISTS = [
  'meetings',
  'minutes',
  'minutesComments',
  'minutesCorrections',
  'itemAdjustments',
  'agendaItems',
  'attendance',
  'decisions',
  'sections',
  'votes',
  'statements',
  'motions',
  'actionPoints',
] as const;

/** How somebody reads minutes. */
export type Choice = Pick<ComposeChoice, 'profile' | 'wording'>;

/** The minutes of a meeting in the reader's choice; they follow what others change. */
export function useMinutes(meeting: string, choice: Choice) {
  const { api, t } = useSession();
  const client = useQueryClient();
  const query = useQuery<MinutesView>({
    queryKey: ['minutes', meeting, choice.profile, choice.wording],
    queryFn: () => api.minutes({ key: meeting }, choice),
    meta: { lists: MINUTES_LISTS },
    placeholderData: (before) => before,
  });
  return {
    view: query.data,
    isPending: query.isPending,
    error: query.error ? asApiError(query.error, t.frame.somethingWrong) : null,
    refetch: () => void query.refetch(),
    /** Reads again what somebody here has just changed. */
    changed: () => client.invalidateQueries({ queryKey: ['minutes', meeting] }),
  };
}
