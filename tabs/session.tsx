import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { ListName } from '../shared/lists';
import type { Language } from '../shared/text/texts';
import { type ApiError, asApiError } from './ApiError';
import type { Api, ItemOf, ListContents, Me } from './api';
import { followChanges } from './changes';
import type { TabTexts } from './tabTexts';
import type { Host } from './teams';

/** Who is here, in which host, and how to reach the server. */
export interface Session {
  me: Me;
  host: Host;
  api: Api;
  language: Language;
  t: TabTexts;
  /** Says and shows one sentence about what just happened. */
  announce: (text: string) => void;
}

const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in person; only inside the app. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** Lists whose change alters what a vote shows. */
const OF_VOTES: readonly ListName[] = ['decisions', 'alternatives', 'consequences', 'ballots', 'attendance', 'members'];
/** Lists whose change alters what a status report shows. */
const OF_STATUS: readonly ListName[] = ['statusReports', 'statusRows', 'budgetLines', 'milestones', 'risks', 'members'];

/** Marks everything as old that depends on these lists. */
export function refreshLists(client: QueryClient, changed: readonly ListName[]): void {
  for (const name of changed) void client.invalidateQueries({ queryKey: ['list', name] });
  const votes = [...OF_VOTES, 'deliverables'];
  if (changed.some((name) => votes.includes(name))) void client.invalidateQueries({ queryKey: ['vote'] });
  if (changed.some((name) => OF_STATUS.includes(name))) void client.invalidateQueries({ queryKey: ['status'] });
}

function useChanges(token: () => Promise<string>): void {
  const client = useQueryClient();
  useEffect(
    () =>
      followChanges(token, {
        changed: (lists) => refreshLists(client, lists),
        // What happened while the line was down is unknown.
        reconnected: () => void client.invalidateQueries(),
      }),
    [client, token],
  );
}

/** Gives the session to the pages and keeps what they show fresh. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  useChanges(session.host.token);
  return <SessionContext value={session}>{children}</SessionContext>;
}

const NONE: readonly never[] = [];

/** A list's rows with the state of fetching them. */
export interface Items<N extends ListName> {
  items: readonly ItemOf<N>[];
  broken: ListContents<N>['broken'];
  syncedAt: string | null;
  isPending: boolean;
  /** A fetch is under way, the first one or a later. */
  isFetching: boolean;
  error: ApiError | null;
  refetch: () => void;
}

/** The rows of a list; they follow what others change. */
export function useItems<N extends ListName>(name: N): Items<N> {
  const { api, t } = useSession();
  const query = useQuery({ queryKey: ['list', name], queryFn: () => api.list(name) });
  return {
    items: query.data?.items ?? NONE,
    broken: query.data?.broken ?? NONE,
    syncedAt: query.data?.syncedAt ?? null,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error ? asApiError(query.error, t.frame.somethingWrong) : null,
    refetch: () => void query.refetch(),
  };
}
