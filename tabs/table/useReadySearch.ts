import { useEffect, useState } from 'react';
import { makeReady, type Narrowing } from './narrowRows';

/** At a time, so that a key that is pressed meanwhile does not wait. */
const SLICE_MS = 8;

/** So few are looked through in no time. */
const FEW = 1000;

/** Prepares a search in many rows while nothing else happens, so that the first key is as quick as the next. Says whether it once has. */
export function useReadySearch<T extends object>(rows: readonly T[], narrowing: Narrowing<T>): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let at = 0;
    const work = (): void => {
      const end = performance.now() + SLICE_MS;
      at = rows.length - makeReady(rows.slice(at), narrowing, () => performance.now() < end);
      if (at < rows.length) timer = setTimeout(work);
      else if (rows.length > 0) setReady(true);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [rows, narrowing]);
  return isReady || rows.length <= FEW;
}
