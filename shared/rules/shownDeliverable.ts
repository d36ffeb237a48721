import type { Deliverable } from '../lists/deliverables';
import type { HandbookPart } from '../lists/handbookParts';
import { isLaterVersion } from './isLaterVersion';

/** The deliverable that is a part of the handbook: of several the one that has come furthest. */
export const shownDeliverable = (deliverables: readonly Deliverable[], part: HandbookPart): Deliverable | undefined =>
  deliverables
    .filter(({ shownAs }) => shownAs === part)
    .reduce<Deliverable | undefined>(
      (last, one) => (last && !isLaterVersion(one.version ?? '0', last.version ?? '0') ? last : one),
      undefined,
    );
