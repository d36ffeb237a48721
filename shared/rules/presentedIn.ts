import type { Decision } from '../lists/decisions';
import type { Deliverable } from '../lists/deliverables';
import { byPosition } from './byPosition';

/** A deliverable as a question presents it. */
type Presented = Pick<Deliverable, 'key' | 'title' | 'version' | 'link' | 'included' | 'knownGaps'>;

/** What a question asks about: its deliverables as they are; or as they were presented, where the question has gone on to another meeting with them. */
export function presentedIn(
  { key, asked }: Pick<Decision, 'key' | 'asked'>,
  deliverables: readonly Deliverable[],
): readonly Presented[] {
  if (asked) return asked.map(({ deliverable, ...one }) => ({ ...one, key: deliverable }));
  return byPosition(deliverables.filter((one) => one.decision === key));
}
