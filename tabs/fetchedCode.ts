import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { whenIdle } from './whenIdle';

/** A part of the product that is fetched when it is first needed, and is here for good from then on. */
export interface FetchedCode<T> {
  /** Undefined until it has come. */
  here: () => T | undefined;
  /** Whether the last attempt came to nothing. */
  failed: () => boolean;
  /** Never rejects: an attempt that fails is told by `failed`. */
  fetch: () => Promise<void>;
  subscribe: (changed: () => void) => () => void;
}

/** Code that `load` imports. */
export function fetchedCode<T>(load: () => Promise<T>): FetchedCode<T> {
  const told = new Set<() => void>();
  let here: T | undefined;
  let failed = false;
  let underWay: Promise<void> | undefined;
  const attempt = async (): Promise<void> => {
    try {
      here = await load();
      failed = false;
    } catch {
      // Without a connection, or replaced on the server by a newer version.
      failed = true;
      underWay = undefined;
    }
    for (const changed of told) changed();
  };
  return {
    here: () => here,
    failed: () => failed,
    fetch() {
      underWay ??= attempt();
      return underWay;
    },
    subscribe(changed) {
      told.add(changed);
      return () => told.delete(changed);
    },
  };
}

interface CodeInUse<T> {
  here: T | undefined;
  /** It is wanted and could not be fetched. */
  failed: boolean;
  retry: () => void;
}

/**
 * The code once it is here; asked for as soon as it is wanted. Nothing waits half-drawn for it, as under `Suspense`: a window whose content
 * was taken away while it was open would leave the rest of the page hidden from screen readers.
 */
export function useCode<T>(code: FetchedCode<T>, wanted: boolean): CodeInUse<T> {
  const here = useSyncExternalStore(code.subscribe, code.here);
  const failed = useSyncExternalStore(code.subscribe, code.failed);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    void code.fetch().then(() => setTried(true));
  }, [code, wanted]);
  const retry = useCallback(async () => {
    await code.fetch();
    // A file that a newer version has replaced comes with the newer page.
    if (code.failed() && navigator.onLine) window.location.reload();
  }, [code]);
  return { here, failed: wanted && tried && failed, retry: () => void retry() };
}

/** Fetches it when there is nothing else to do, once the page shows what it is for. */
export function useFetchAhead<T>(code: FetchedCode<T>, ready: boolean): void {
  useEffect(() => (ready ? whenIdle(() => void code.fetch()) : undefined), [code, ready]);
}
