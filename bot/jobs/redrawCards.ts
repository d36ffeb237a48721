import type { Job } from './Job';

/** The cards in the chat, as far as jobs know them. */
export interface Cards {
  /** Whether a card shows less than what there is, or was never posted. */
  areBehind(now: Date): boolean;
  reconcile(): void;
  idle(): Promise<void>;
}

/** A change reaches its card within seconds by the process that made it; what is older than that was left by one that ended. */
const LEFT_BEHIND_MS = 15_000;

/** Draws cards that lag behind what they show, so that an open card tells the truth within a minute whoever made the change. */
export function redrawCards(cards: Cards): Job {
  let behindSince: number | undefined;
  return {
    name: 'redraw-cards',
    everyMs: 15_000,
    needed(now) {
      behindSince = cards.areBehind(now) ? (behindSince ?? now.getTime()) : undefined;
      return behindSince !== undefined && now.getTime() - behindSince >= LEFT_BEHIND_MS;
    },
    async run() {
      cards.reconcile();
      await cards.idle();
    },
  };
}
