/** At the latest then, however busy the page is. */
const AT_LATEST_MS = 4_000;
/** Where the browser does not say when it is idle, and while the page waits for what it is to show. */
const AFTER_MS = 500;

const isWaiting = (): boolean => document.querySelector('[aria-busy="true"]') !== null;

/** Does something when the browser has nothing better to do and the page shows what it is for. Returns how to take it back. */
export function whenIdle(work: () => void): () => void {
  const until = performance.now() + AT_LATEST_MS;
  let cancel: () => void;
  const pause = (): void => {
    const timer = setTimeout(look, AFTER_MS);
    cancel = () => clearTimeout(timer);
  };
  const look = (): void => (isWaiting() && performance.now() < until ? pause() : work());
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(look, { timeout: AT_LATEST_MS });
    cancel = () => cancelIdleCallback(asked);
  } else pause();
  return () => cancel();
}
