import { flag, number, object, oneOf, type ShapeOf } from '../../schema/shape';

/** How many take part, and of what that is counted. Apart from the list of votes, for meetings that keep it too. */
export const quorumShape = object({
  /** What was counted: mandates present at the item, or mandates that had answered. */
  basis: oneOf('present', 'answered'),
  taking: number,
  entitled: number,
  needed: number,
  met: flag,
});

/** What quorum was counted on. */
export interface VoteQuorum extends ShapeOf<typeof quorumShape> {}
