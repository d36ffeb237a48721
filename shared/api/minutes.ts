import type { Minutes } from '../lists/minutes';
import type { MinutesComment } from '../lists/minutesComments';
import type { MinutesCorrection } from '../lists/minutesCorrections';
import type { MinutesDocument } from '../minutes/Block';
import type { ProfileName } from '../minutes/compose';
import type { Wording } from '../minutes/facts/Said';
import { listOf, object, oneOf, optional, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** More adjusters than minutes have. */
const MOST_ADJUSTERS = 20;

/** A new version of the minutes. */
export const draftMinutes = object({ profile: optional(oneOf('minutes', 'paragraphs')) });

/** Who is to adjust. */
export const sendMinutes = object({ adjusters: listOf(sentKey, MOST_ADJUSTERS) });

/** An adjuster's answer to what they have read, which the hash names. */
export const answerMinutes = object({
  answer: oneOf('adjusted', 'returned', 'disagrees'),
  hash: sentKey,
  remark: optional(sentText),
});

/** What becomes of minutes whose adjusters disagree. */
export const settleMinutes = object({ how: oneOf('note', 'leave') });

/** A remark on a part, before the minutes are adjusted. */
export const commentMinutes = object({ part: sentKey, text: sentText });

/** What adjusted minutes say, and what they should say. */
export const correctMinutes = object({ part: sentKey, was: sentText, shouldBe: sentText });

/** The number that the minutes are registered under. */
export const registerMinutes = object({ registrationNumber: sentKey });

/** An item that was read out and confirmed at the meeting. */
export const adjustItem = object({ agendaItem: sentKey });

export interface DraftMinutes extends ShapeOf<typeof draftMinutes> {}
export interface AnswerMinutes extends ShapeOf<typeof answerMinutes> {}
export interface CommentMinutes extends ShapeOf<typeof commentMinutes> {}
export interface CorrectMinutes extends ShapeOf<typeof correctMinutes> {}

/** Somebody who might adjust; whoever presented is warned of. */
export interface Candidate {
  member: string;
  name: string;
  presented: boolean;
  proposed: boolean;
}

/** An item that the reader may confirm at the meeting itself. */
export interface ItemAtOnce {
  agendaItem: string;
  number: string;
  title: string;
  /** The reader has done so. */
  isMine: boolean;
}

/** The minutes' row without what it was written from, which is in the document. */
export type MinutesHead = Omit<Minutes, 'facts' | 'before'>;

/** The minutes of a meeting as somebody reads them. */
export interface MinutesView {
  meeting: string;
  /** Null before anybody has had them written. */
  minutes: MinutesHead | null;
  profile: ProfileName;
  wording: Wording;
  document: MinutesDocument;
  /** Of what the document is written from. */
  hash: string;
  /** Places of blocks that are other than in the version before. */
  changedBlocks: readonly number[];
  candidates: readonly Candidate[];
  /** For those who adjust, while the minutes are not with them yet; else empty. */
  itemsAtOnce: readonly ItemAtOnce[];
  comments: readonly (MinutesComment & { name: string })[];
  corrections: readonly (MinutesCorrection & { name: string })[];
}
