import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Extent } from '../shared/api/changed';
import type { Me } from '../shared/api/me';
import type { ListName } from '../shared/lists';
import type { Language } from '../shared/text/texts';
import { type ApiError, asApiError } from './ApiError';
import type { Api, ItemOf, ListContents } from './api';
import { type Freshness, firstQuery, freshAt, listQuery } from './listData';
import { followChanges } from './live/followChanges';
import type { TabTexts } from './tabTexts';
import type { Host } from './teams';
import type { TokenSource } from './tokenSource';

/** Who is here, in which host, and how to reach the server. */
export interface Session {
  me: Me;
  host: Host;
  api: Api;
  /** Keeps what is shown as fresh as what is told. */
  freshness: Freshness;
  language: Language;
  t: TabTexts;
  /** Says and shows one sentence about what just happened. */
  announce: (text: ReactNode) => void;
}

const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in person; only inside the app. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

function useChanges(token: TokenSource, { tell }: Freshness): void {
  useEffect(() => followChanges(token, tell), [token, tell]);
}

/** Gives the session to the pages and keeps what they show fresh. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  useChanges(session.host.token, session.freshness);
  return <SessionContext value={session}>{children}</SessionContext>;
}

const NONE: readonly never[] = [];

/** A list's rows with the state of fetching them. */
export interface Items<N extends ListName> {
  items: readonly ItemOf<N>[];
  /** Only the first rows are there; the others are on their way. */
  isPart: boolean;
  broken: ListContents<N>['broken'];
  syncedAt: string | null;
  isPending: boolean;
  /** A fetch is under way, the first one or a later. */
  isFetching: boolean;
  error: ApiError | null;
  refetch: () => void;
}

/** The later of two moments: what is shown is never newer than it is said to be. */
export const latestOf = (one: string | null | undefined, other: string | null | undefined): string | null =>
  [one ?? '', other ?? ''].reduce((a, b) => (Date.parse(b) > Date.parse(a || '1970-01-01') ? b : a)) || null;

/** The rows of a list, or what its table needs of them; they follow what others change. */
export function useItems<N extends ListName>(name: N, extent: Extent = 'whole'): Items<N> {
  const { api, t } = useSession();
  const query = useQuery(listQuery(api, name, extent));
  return {
    items: query.data?.items ?? NONE,
    isPart: false,
    broken: query.data?.broken ?? NONE,
    syncedAt: query.data ? freshAt(query.data) : null,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error ? asApiError(query.error, t.frame.somethingWrong) : null,
    refetch: () => void query.refetch(),
  };
}

/** As `useItems`, but the first of many rows are there before the others have come. */
export function useItemsEarly<N extends ListName>(name: N, extent: Extent): Items<N> {
  const all = useItems(name, extent);
  const { data: first } = useQuery(firstQuery(name, extent));
  return all.isPending && first ? { ...all, items: first, isPart: true, isPending: false } : all;
}

/** What is known of fetching several lists that only make sense together. */
interface Fetching extends Pick<Items<ListName>, 'isPending' | 'error' | 'refetch'> {
  /** Whether all of them are there. */
  has: boolean;
}

/** Fetching all the lists that a view is put together from. */
export function useLists(names: readonly ListName[]): Fetching {
  const { api, t } = useSession();
  const all = useQueries({ queries: names.map((name) => listQuery<ListName>(api, name)) });
  const failed = all.filter(({ error }) => error);
  const error = failed[0]?.error;
  return {
    isPending: all.some(({ isPending }) => isPending),
    has: all.every(({ data }) => data !== undefined),
    error: error ? asApiError(error, t.frame.somethingWrong) : null,
    refetch: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
