import { object, optional, orNull, type ShapeOf, text } from '../../schema/shape';

/** One answer of a ballot, as it is sent, kept and shown. Apart from the list, for the endpoint that takes it. */
export const answerShape = object({
  question: text,
  answer: text,
  condition: optional(orNull(text)),
  comment: optional(orNull(text)),
});

/** What is answered to one question of a vote. */
export interface BallotAnswer extends ShapeOf<typeof answerShape> {}
