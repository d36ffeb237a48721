import type { Job } from './Job';

/** What reminds adjusters, as far as jobs know it. */
export interface Reminding {
  /** Whether somebody is to be reminded now. */
  isNeeded(now: Date): boolean;
  run(): Promise<void>;
}

/** Reminds those who have been asked to adjust minutes and have not answered. */
export const remindAdjusters = (reminding: Reminding): Job => ({
  name: 'remind-adjusters',
  everyMs: 60_000,
  needed: (now) => reminding.isNeeded(now),
  run: () => reminding.run(),
});
