import type { ReactNode } from 'react';
import { type FetchedCode, useCode, useFetchAhead } from './fetchedCode';
import { NotFetched } from './NotFetched';

interface WithCodeAheadProps<T> {
  code: FetchedCode<T>;
  /** Somebody has asked for it. */
  wanted: boolean;
  /** Whether it is fetched before that: not where nobody can ask for it. */
  ahead: boolean;
  children: (here: T) => ReactNode;
}

/** What a button opens: its code is fetched before anybody has pressed; what then could not be fetched is said here. */
export function WithCodeAhead<T>({ code, wanted, ahead, children }: WithCodeAheadProps<T>) {
  const { here, failed, retry } = useCode(code, wanted);
  useFetchAhead(code, ahead);
  if (failed) return <NotFetched onRetry={retry} />;
  return here && children(here);
}
