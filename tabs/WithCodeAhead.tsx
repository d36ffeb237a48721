import type { ReactNode } from 'react';
import { type FetchedCode, useCode, useFetchAhead } from './fetchedCode';
import { useTexts } from './language';
import { Failure } from './States';

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
  const t = useTexts();
  const { here, failed, retry } = useCode(code, wanted);
  useFetchAhead(code, ahead);
  if (failed) return <Failure error={{ message: t.frame.notFetched }} onRetry={retry} />;
  return here && children(here);
}
