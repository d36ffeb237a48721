import type { Alternative } from '../lists/alternatives';
import type { Consequence } from '../lists/consequences';
import type { Decision, Question, Tally } from '../lists/decisions';
import type { Deliverable } from '../lists/deliverables';
import type { Proposal } from './proposeDecision';
import type { Quorum } from './quorum';

/** A municipality as shown to people. */
export interface Named {
  code: string;
  name: string;
}

/** One answer of the reader's own municipality. */
export interface OwnAnswer {
  question: string;
  answer: string;
  condition: string | null;
  comment: string | null;
  /** UTC, ISO 8601. */
  castAt: string;
  castBy: string;
}

/** What a municipality wrote beside an answer that was counted. */
export interface Remark {
  question: string;
  municipality: Named;
  condition: string | null;
  comment: string | null;
}

/** A ballot that somebody changed by hand in SharePoint so that it cannot be counted. */
export interface UnreadableBallot {
  /** SharePoint's id of the row. */
  id: string;
  /** Whose it was, as far as its key tells. */
  municipality: string;
}

/** Everything one person may see of a decision; card and tab show the same. While it is open: who has voted, never what. */
export interface VoteView {
  decision: Decision;
  state: Decision['state'];
  questions: Question[];
  alternatives: Alternative[];
  consequences: Consequence[];
  deliverables: Deliverable[];
  progress: { voted: number; entitled: number; voters: Named[]; missing: Named[] };
  /** Counted on municipalities that have voted; when the vote is closed, without those that stepped aside. */
  quorum: Quorum;
  /** Counted on municipalities present at the meeting. */
  present: Quorum;
  /** Null for a reader without a mandate. */
  mine: { answers: OwnAnswer[]; municipality: Named; mayVote: boolean } | null;
  /** Only when closed or set. */
  tally: Tally | null;
  /** Only when closed or set, by municipality. */
  remarks: Remark[];
  /** Only for those who run the vote. */
  unreadable: UnreadableBallot[];
  /** Only when closed. */
  proposal: Proposal | null;
}
