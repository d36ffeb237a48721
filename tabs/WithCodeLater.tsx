import { type ReactNode, useEffect, useState } from 'react';
import { type FetchedCode, useCode } from './fetchedCode';
import { NotFetched } from './NotFetched';
import { whenIdle } from './whenIdle';

interface WithCodeLaterProps<T> {
  code: FetchedCode<T>;
  children: (here: T) => ReactNode;
}

/** In its place on the page: what nobody needs in the first view, once the browser has had time to fetch it. Until then nothing. */
export function WithCodeLater<T>({ code, children }: WithCodeLaterProps<T>) {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  const { here, failed, retry } = useCode(code, isTime);
  if (failed) return <NotFetched onRetry={retry} />;
  return here && children(here);
}
