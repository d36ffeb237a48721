import { careForVotes, type VoteCare } from './careForVotes';
import type { Job } from './Job';
import { type LogTools, mendLog } from './mendLog';
import { type Cards, redrawCards } from './redrawCards';
import { type Reminding, remindAdjusters } from './remindAdjusters';

/** What jobs are made of. */
interface JobTools extends LogTools {
  cards: Cards;
  votes: VoteCare;
  reminding: Reminding;
}

/** Everything that the app does by itself. A new job is one file and one line here. */
export const createJobs = ({ cards, votes, reminding, store, log }: JobTools): readonly Job[] => [
  redrawCards(cards),
  careForVotes(votes),
  remindAdjusters(reminding),
  mendLog({ store, log }),
];
