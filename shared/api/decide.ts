import { listOf, number, object, oneOf, optional, orNull, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** More proposals than a meeting counts hands for. */
const MOST_OPTIONS = 50;

/** How a matter was decided without a vote in the app, and what became of it. */
export const decided = object({
  /** None where the record does not say. */
  form: orNull(oneOf('acclamation', 'unanimity', 'showOfHands', 'secretBallot', 'chairsVote')),
  outcome: oneOf('decided', 'noted', 'elected', 'deferred', 'referredBack', 'continued'),
  text: sentText,
  counts: optional(
    object({
      options: listOf(object({ title: sentText, number, who: optional(sentText) }), MOST_OPTIONS),
      abstained: number,
    }),
  ),
  /** What is answered to the questions that a vote would have put, by their ids; those that are not answered are left open. */
  answers: optional(listOf(object({ question: sentKey, answer: sentKey }), MOST_OPTIONS)),
  /** Of alternatives: the key of the one that won. */
  result: optional(sentKey),
  gate: optional(oneOf('continue', 'change', 'stop')),
  deferredTo: optional(sentKey),
  referredTo: optional(sentText),
  /** A day: 2021-09-07. */
  referredUntil: optional(sentText),
  continuedAs: optional(sentKey),
});

/** Why a set decision is taken back. */
export const takenBack = object({ reason: sentText });

export interface Decided extends ShapeOf<typeof decided> {}
