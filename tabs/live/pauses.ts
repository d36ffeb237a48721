const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait after so many failures in a row: longer each time, and not the same in every window, or all would come back at once. */
export const pauseAfter = (failures: number, random: () => number = Math.random): number =>
  Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS) * (0.5 + random() / 2);

const isVisible = (): boolean => document.visibilityState === 'visible';

/** Waits, at most until the network or the window comes back, or until there is nothing more to wait for. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      window.removeEventListener('pageshow', end);
      document.removeEventListener('visibilitychange', shown);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const shown = (): void => {
      if (isVisible()) end();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    window.addEventListener('pageshow', end);
    document.addEventListener('visibilitychange', shown);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
