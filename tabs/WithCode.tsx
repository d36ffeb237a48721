import type { ReactNode } from 'react';
import { type FetchedCode, useCode } from './fetchedCode';
import { NotFetched } from './NotFetched';
import { Loading } from './States';

interface WithCodeProps<T> {
  code: FetchedCode<T>;
  children: (here: T) => ReactNode;
}

/** In its place on the page: what fetched code shows, once it is here. */
export function WithCode<T>({ code, children }: WithCodeProps<T>) {
  const { here, failed, retry } = useCode(code, true);
  if (failed) return <NotFetched onRetry={retry} />;
  return here ? children(here) : <Loading rows={4} />;
}
