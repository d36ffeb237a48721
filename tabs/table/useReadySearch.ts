import { useEffect } from 'react';
import { makeReady, type Narrowing } from './narrowRows';

/** At a time, so that a key that is pressed meanwhile does not wait. */
const SLICE_MS = 8;

/** Prepares a search in many rows while nothing else happens, so that the first key is as quick as the next. */
export function useReadySearch<T extends object>(rows: readonly T[], narrowing: Narrowing<T>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let at = 0;
    const work = (): void => {
      const end = performance.now() + SLICE_MS;
      at = rows.length - makeReady(rows.slice(at), narrowing, () => performance.now() < end);
      if (at < rows.length) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [rows, narrowing]);
}
