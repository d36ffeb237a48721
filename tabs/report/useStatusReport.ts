import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { ApiError } from '../ApiError';
import { useSession } from '../session';
import { useAsked } from '../useAsked';

/** The lists whose rows are written beside the report. */
export const REPORT_ROWS = ['statusReports', 'statusRows', 'budgetLines', 'reportFigures', 'milestones'] as const;

/** The lists that a report is read from. */
export const REPORT_LISTS = [
  ...REPORT_ROWS,
  'risks',
  'actionPoints',
  'scheduleChanges',
  'reallocations',
  'communications',
  'attendance',
  'meetings',
  'memberships',
  'municipalities',
  'mandates',
  'projects',
] as const;

interface Fetched {
  view: StatusReportView | undefined;
  error: ApiError | null;
  refetch: () => void;
}

/** What a report at a meeting follows: who is there counts once the meeting has ended, which the meeting's own row tells. */
export const REPORT_LISTS_AT_MEETING = REPORT_LISTS.filter((one) => one !== 'attendance');

/** A status report with everything it shows; follows what others change in these lists. */
export function useStatusReport(
  key: string | null | undefined,
  lists: readonly (typeof REPORT_LISTS)[number][] = REPORT_LISTS,
): Fetched {
  const { api } = useSession();
  const { data: view, ...rest } = useAsked({
    queryKey: ['status', key],
    // Only asked while `enabled`, that is with a key.
    queryFn: () => api.status({ key: key ?? '' }),
    meta: { lists },
    enabled: !!key,
  });
  return { view, ...rest };
}
