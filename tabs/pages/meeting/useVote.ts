import type { VoteView } from '../../../shared/rules/voteView';
import type { ApiError } from '../../ApiError';
import { useSession } from '../../session';
import { useAsked } from '../../useAsked';

/** The lists that a vote is read from. */
const READ = [
  'decisions',
  'votes',
  'approvals',
  'alternatives',
  'consequences',
  'deliverables',
  'ballots',
  'attendance',
  'members',
  'memberships',
  'mandates',
  'statements',
  'agendaItems',
  'meetings',
  'projects',
] as const;

interface Fetched {
  view: VoteView | undefined;
  error: ApiError | null;
  refetch: () => void;
}

/** What this person may see of a decision; follows what others do. */
export function useVote(decision: string | undefined): Fetched {
  const { api } = useSession();
  const { data: view, ...rest } = useAsked({
    queryKey: ['vote', decision],
    // Only asked while `enabled`, that is with a key.
    queryFn: () => api.vote({ key: decision ?? '' }),
    meta: { lists: READ },
    enabled: decision !== undefined,
  });
  return { view, ...rest };
}
