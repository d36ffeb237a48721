import type { Alternative } from '../lists/alternatives';
import type { BallotAnswer } from '../lists/ballot/answerShape';
import type { Consequence } from '../lists/consequences';
import type { Decision } from '../lists/decisions';
import type { Deliverable } from '../lists/deliverables';
import type { VoteQuorum } from '../lists/vote/quorumShape';
import type { Question, Tally, Vote } from '../lists/votes';
import type { VoteState } from '../states/vote';
import type { Proposal } from './proposeDecision';
import type { HeldTurn } from './turns';

/** A municipality as shown to people. */
export interface Named {
  code: string;
  name: string;
}

/** A ballot of the reader's own municipality. */
export interface OwnBallot {
  answers: BallotAnswer[];
  /** UTC, ISO 8601. */
  castAt: string;
  castBy: string;
  /** Who registered it for a person without a device, and why. */
  registered?: { by: string; reason: string } | undefined;
}

/** What the reader may do for a municipality, and what stands for it. */
export interface OwnVote {
  municipality: Named;
  mayVote: boolean;
  /** The ballot in the chain that a ballot made now is made from; 0 before the first. */
  revision: number;
  /** What counts for the municipality; when the vote is closed, what was counted. */
  ballot: OwnBallot | null;
  /** A newer ballot came too late for the count, and what stood before it stands. */
  cameTooLate: boolean;
  /** Whether the latest ballot arrived is not known yet. */
  isUnknown: boolean;
  /** Questions that must be answered anew: what they ask about has a new version. */
  askedAgain: Question[];
}

/** What a municipality wrote beside an answer that was counted. */
export interface Remark {
  question: string;
  municipality: Named;
  condition: string | null;
  comment: string | null;
}

/** A ballot that is not counted, since somebody changed or added it by hand in SharePoint. */
export interface UncountedBallot {
  /** SharePoint's id of the row. */
  id: string;
  /** Whose it is, as far as its key tells. */
  municipality: string;
}

/** A deliverable as it was asked about, and what was answered once the decision is set. */
export type AskedDeliverable = Pick<Deliverable, 'key' | 'title' | 'version'> & { state: Deliverable['state'] };

/** Who set a decision, and what is to be done because of it. */
export interface Aftermath {
  /** A name; empty when it is not known. */
  setBy: string;
  /** `who` is a person, a role or an organisation, empty when nobody is named; `due` a day. */
  actions: { title: string; who: string; due: string | null }[];
}

/** Everything one person may see of a decision; card and tab show the same. While it is open: who has voted, never what. */
export interface VoteView {
  decision: Decision;
  /** The vote that goes on or was last closed; null before it is opened. */
  vote: Pick<Vote, 'key' | 'round' | 'method' | 'deadline' | 'openedAt' | 'closedAt' | 'eTag'> | null;
  state: Exclude<VoteState, 'withdrawn'> | 'set';
  /** Why the vote before was taken back, if it was. */
  withdrawn: string | null;
  questions: Question[];
  alternatives: Alternative[];
  consequences: Consequence[];
  deliverables: AskedDeliverable[];
  progress: { voted: number; entitled: number; voters: Named[]; missing: Named[]; aside: Named[] };
  /** By the vote's method; frozen when it is closed. While it is open, without who stepped aside. */
  quorum: VoteQuorum;
  /** Counted on municipalities with somebody at the meeting who may vote. */
  present: VoteQuorum;
  /** Null for a reader without a mandate. */
  mine: OwnVote | null;
  /** Only when closed or set. */
  tally: Tally | null;
  /** Only when closed or set, by municipality. */
  remarks: Remark[];
  /** Only for those who run the vote. */
  unreadable: UncountedBallot[];
  /** Only for those who run the vote: ballots that were there before the vote was closed, by SharePoint's clock, and missing from the count. */
  missed: Named[];
  /** Of proposals that are put in turns: those held so far, and what is put when a vote is opened next. */
  turns: HeldTurn[];
  next: Question | null;
  /** Only when set. */
  after?: Aftermath;
  /** Only when closed, and enough took part. */
  proposal: Proposal | null;
}
