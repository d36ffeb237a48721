import { careForVotes, type VoteCare } from './careForVotes';
import type { Job } from './Job';
import { type LogTools, mendLog } from './mendLog';
import { type Cards, redrawCards } from './redrawCards';

/** What jobs are made of. */
interface JobTools extends LogTools {
  cards: Cards;
  votes: VoteCare;
}

/** Everything that the app does by itself. A new job is one file and one line here. */
export const createJobs = ({ cards, votes, store, log }: JobTools): readonly Job[] => [
  redrawCards(cards),
  careForVotes(votes),
  mendLog({ store, log }),
];
