import { answerShape } from '../lists/ballot/answerShape';
import { flag, listOf, number, object, optional, type Shape, type ShapeOf } from '../schema/shape';
import { sentOwnKey, sentText } from './sentText';

/** More questions than a vote can have. */
const MOST_ANSWERS = 200;

const shape = object({
  vote: sentOwnKey,
  /** The revision it was made from; what is written is the next. */
  revision: number,
  answers: listOf(answerShape, MOST_ANSWERS),
  /** Whose it is, when somebody else registers it for a person without a device, and why. */
  member: optional(sentOwnKey),
  reason: optional(sentText),
  /** It is said to take the place of what the person has answered: whatever the newest revision is. */
  replaces: optional(flag),
});

/** A ballot on its way from a card or a tab to the server: which vote, the revision it was made from, and every answer. */
export interface GivenBallot extends ShapeOf<typeof shape> {}

/** A ballot as the API takes it. */
export const givenBallot: Shape<GivenBallot> = {
  ...shape,
  is: (input): input is GivenBallot =>
    shape.is(input) && Number.isInteger(input.revision) && input.revision >= 0 && input.answers.length > 0,
};
