import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { type ApiError, asApiError } from './ApiError';
import { useSession } from './session';

/** What the server was asked for. */
export interface Asked<T> {
  /** Undefined until it has come. */
  data: T | undefined;
  /** Why it has not, to be shown with the way to ask again: a place that stays empty would say that there is nothing. */
  error: ApiError | null;
  refetch: () => void;
}

/** Asks the server for something, and again when what it is made of has changed. */
export function useAsked<T>(query: UseQueryOptions<T>): Asked<T> {
  const { t } = useSession();
  const { data, error, refetch } = useQuery(query);
  return { data, error: error ? asApiError(error, t.frame.somethingWrong) : null, refetch: () => void refetch() };
}
