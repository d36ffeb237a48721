/** One thing that the app does by itself. */
export interface Job {
  /** The key of its row in SharePoint; never changed. */
  name: string;
  /** How long (ms) after one run the next may begin. */
  everyMs: number;
  /** Whether there is anything to do, by this process's own copies: asked every few seconds, and must cost Graph nothing. */
  needed(now: Date): boolean;
  /** Does it. It may have been begun before by a process that died; `signal` says when another has taken it over or this one stops. */
  run(now: Date, signal: AbortSignal): Promise<void>;
}
