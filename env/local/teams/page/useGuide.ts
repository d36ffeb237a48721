import { useCallback, useEffect, useState } from 'react';
import { type Guide, hostApi } from './hostApi';

const EVERY_MS = 3000;

/** The guides with how far they have come, asked for while the window is looked at; undefined until it is known. */
export function useGuide(): { guides: Guide[] | undefined; ask(): void } {
  const [guides, setGuides] = useState<Guide[]>();
  const ask = useCallback((): void => {
    // What was known stays while the app does not answer; the next time tells.
    hostApi.guide().then(setGuides, () => undefined);
  }, []);
  useEffect(() => {
    ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return { guides, ask };
}
