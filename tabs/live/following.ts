import { serverClock } from '../serverClock';

/** So long a line may be away before anybody is told: a restart takes no more. */
const UNSAID_MS = 10_000;

/** Whether what is shown is followed, and since when it is not. */
function createFollowing() {
  const listeners = new Set<() => void>();
  let lastHeard = serverClock.now();
  let said: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: number | null): void {
    if (said === next) return;
    said = next;
    for (const listener of listeners) listener();
  }
  const begin = (): void => {
    timer ??= setTimeout(() => set(lastHeard), UNSAID_MS);
  };

  return {
    /** The line is being made for the first time. */
    begin(): void {
      lastHeard = serverClock.now();
      begin();
    },
    alive(): void {
      clearTimeout(timer);
      timer = undefined;
      lastHeard = serverClock.now();
      set(null);
    },
    lost: begin,
    end(): void {
      clearTimeout(timer);
      timer = undefined;
      set(null);
    },
    /** The moment (ms, the server's clock) since which nothing is known; null while it is followed. */
    lostSince: (): number | null => said,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What this window knows of its line to the server. */
export const following = createFollowing();
