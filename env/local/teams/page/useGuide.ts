import { useCallback, useEffect, useState } from 'react';
import { type GuideFacts, hostApi } from './hostApi';

const EVERY_MS = 3000;

/** How the guide's meeting stands, asked for while the window is looked at; undefined until it is known. */
export function useGuide(): { facts: GuideFacts | undefined; ask(): void } {
  const [facts, setFacts] = useState<GuideFacts>();
  const ask = useCallback((): void => {
    // What was known stays while the app does not answer; the next time tells.
    hostApi.guide().then(setFacts, () => undefined);
  }, []);
  useEffect(() => {
    ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return { facts, ask };
}
