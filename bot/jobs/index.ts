import type { Job } from './Job';
import { type Cards, redrawCards } from './redrawCards';

/** What jobs are made of. */
interface JobTools {
  cards: Cards;
}

/** Everything that the app does by itself. A new job is one file and one line here. */
export const createJobs = ({ cards }: JobTools): readonly Job[] => [redrawCards(cards)];
