/** At the latest then, however busy the page is. */
const AT_LATEST_MS = 4_000;
/** Where the browser does not say when it is idle. */
const AFTER_MS = 500;

/** Does something when the browser has nothing better to do. Returns how to take it back. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, AFTER_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: AT_LATEST_MS });
  return () => cancelIdleCallback(asked);
}
