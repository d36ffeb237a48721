import { useQuery } from '@tanstack/react-query';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { type ApiError, asApiError } from '../ApiError';
import { useSession } from '../session';

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

/** A status report with everything it shows; follows what others change. */
export function useStatusReport(key: string | null | undefined): Fetched {
  const { api, t } = useSession();
  const query = useQuery({
    queryKey: ['status', key],
    // Only asked while `enabled`, that is with a key.
    queryFn: () => api.status({ key: key ?? '' }),
    meta: { lists: REPORT_LISTS },
    enabled: !!key,
  });
  return {
    view: query.data,
    error: query.error ? asApiError(query.error, t.frame.somethingWrong) : null,
    refetch: () => void query.refetch(),
  };
}
