import { number, object, orNull, type ShapeOf, text } from '../schema/shape';

/** What is kept of a risk at one time. */
export const momentShape = object({
  /** UTC, ISO 8601. */
  at: text,
  /** Key of whoever changed it. */
  by: text,
  /** Key of the meeting that went on, or that the person named. */
  meeting: orNull(text),
  reason: orNull(text),
  likelihood: orNull(number),
  impact: orNull(number),
  residualLikelihood: orNull(number),
  residualImpact: orNull(number),
  state: text,
});

/** A risk as it was from a moment on, until the next. */
export interface RiskMoment extends ShapeOf<typeof momentShape> {}
