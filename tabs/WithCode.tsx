import type { ReactNode } from 'react';
import { type FetchedCode, useCode } from './fetchedCode';
import { useTexts } from './language';
import { Failure, Loading } from './States';

interface WithCodeProps<T> {
  code: FetchedCode<T>;
  children: (here: T) => ReactNode;
}

/** In its place on the page: what fetched code shows, once it is here. */
export function WithCode<T>({ code, children }: WithCodeProps<T>) {
  const t = useTexts();
  const { here, failed, retry } = useCode(code, true);
  if (failed) return <Failure error={{ message: t.frame.notFetched }} onRetry={retry} />;
  return here ? children(here) : <Loading rows={4} />;
}
