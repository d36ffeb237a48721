import type { Initiative } from '../lists/initiatives';
import { object, orNull, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** What somebody is writing of an initiative, half a word or all of it; its key, so that it is never like itself. */
export const similarAsked = object({
  key: orNull(sentKey),
  title: sentText,
  need: sentText,
  area: orNull(sentKey),
});

export interface SimilarAsked extends ShapeOf<typeof similarAsked> {}

/** An initiative that is alike to what is being written, and why. */
export interface SimilarHit extends Pick<Initiative, 'key' | 'title' | 'municipality' | 'contact' | 'phase' | 'state'> {
  /** 0 to 1. */
  score: number;
  /** So alike that it must be judged before the initiative is submitted. */
  isLikely: boolean;
  /** What both are about, in words, the most telling first; none when only the letters are alike. */
  both: readonly string[];
}
