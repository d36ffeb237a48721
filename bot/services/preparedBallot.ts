import type { Lists } from '../../shared/lists';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import type { Draft } from '../../shared/schema/defineList';
import type { ItemOf } from '../ports';
import type { Found, Mandate } from './ballotRows';

export type BallotDraft = Draft<Lists['ballots']>;

/** A ballot as it is to be written. */
export interface Prepared extends Mandate {
  key: string;
  revision: number;
  draft: BallotDraft;
}

const told = ({ question, answer, condition, comment }: BallotAnswer) => [
  question,
  answer,
  condition ?? null,
  comment ?? null,
];

const same = (a: readonly BallotAnswer[], b: readonly BallotAnswer[]): boolean =>
  JSON.stringify(a.map(told)) === JSON.stringify(b.map(told));

/** Whether a row is this very ballot, delivered before. */
export const isThisBallot = (
  row: Found,
  { draft }: { draft: Pick<BallotDraft, 'member' | 'answers'> },
): row is ItemOf<'ballots'> =>
  row !== undefined && row !== 'unreadable' && row.member === draft.member && same(row.answers, draft.answers);
