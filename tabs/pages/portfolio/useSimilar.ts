import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SimilarAsked } from '../../../shared/api/similar';
import { useSession } from '../../session';

/** Nobody is asked at every key. */
const REST_MS = 250;
/** A beginning of a word says nothing. */
const LEAST = 3;

/** A value once it has rested. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The initiatives that are alike to what is being written; those found last stay while the next are asked for. */
export function useSimilar(key: string, { title, need, area }: Readonly<Record<string, unknown>>) {
  const { api } = useSession();
  const written = useRested(JSON.stringify([textIn(title), textIn(need), textIn(area)]));
  const [ownTitle = '', ownNeed = '', ownArea = ''] = JSON.parse(written);
  const asked: SimilarAsked = { key, title: ownTitle, need: ownNeed, area: ownArea || null };
  const isEnough = ownTitle.trim().length >= LEAST;
  const { data, isFetching, isError } = useQuery({
    queryKey: ['similar', key, written],
    queryFn: () => api.similar(asked),
    enabled: isEnough,
    placeholderData: keepPreviousData,
    meta: { lists: ['initiatives'] },
    retry: false,
  });
  return { hits: isEnough ? (data?.hits ?? []) : [], isAsked: isEnough, isFetching, isError };
}
