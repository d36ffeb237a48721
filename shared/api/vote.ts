import { voteMethods } from '../lists/vote/voteMethods';
import { object, optional, orNull, type Shape, type ShapeOf } from '../schema/shape';
import { sentText } from './sentText';

type Method = keyof typeof voteMethods;

const method: Shape<Method> = {
  is: (value): value is Method => typeof value === 'string' && Object.hasOwn(voteMethods, value),
  sample: () => 'atMeeting',
};

/** How a vote is held; what is left out follows the meeting. The deadline is UTC, ISO 8601. */
export const openVote = object({
  method: optional(method),
  deadline: optional(orNull(sentText)),
  /** Which alternative is the main proposal, where more than two are put in turns; the recommended one unless said. */
  main: optional(sentText),
});

/** Why a closed vote is opened again, and how it goes on; as before unless said. */
export const reopenVote = object({ reason: sentText, method: optional(method) });

/** Why an open vote is taken back. */
export const withdrawVote = object({ reason: sentText });

/** The exact text of a decision. */
export const setDecision = object({ text: sentText });

export interface OpenVote extends ShapeOf<typeof openVote> {}
export interface ReopenVote extends ShapeOf<typeof reopenVote> {}
