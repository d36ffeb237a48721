import { type ReactNode, useEffect, useState } from 'react';
import { type FetchedCode, useCode } from './fetchedCode';
import { useTexts } from './language';
import { Failure } from './States';
import { whenIdle } from './whenIdle';

interface WithCodeLaterProps<T> {
  code: FetchedCode<T>;
  children: (here: T) => ReactNode;
}

/** In its place on the page: what nobody needs in the first view, once the browser has had time to fetch it. Until then nothing. */
export function WithCodeLater<T>({ code, children }: WithCodeLaterProps<T>) {
  const t = useTexts();
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  const { here, failed, retry } = useCode(code, isTime);
  if (failed) return <Failure error={{ message: t.frame.notFetched }} onRetry={retry} />;
  return here && children(here);
}
