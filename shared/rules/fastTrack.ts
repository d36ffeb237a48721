import type { Problem } from '../schema/problem';
import { mayHaveBegun } from '../states/initiative';

interface FastRow {
  track: string | null;
  urgency: string | null;
  latestStart: string | null;
  waivedPrinciples: string | null;
  itInformed: boolean | null;
  reviewDate: string | null;
  fastApproved: boolean | null;
}

interface Party {
  key: string;
  name: string | null;
  answer: string | null;
}

const REASONS = ['urgency', 'latestStart', 'waivedPrinciples', 'reviewDate'] as const;

const required = (field: string): Problem => ({ field, code: 'required' });

/** What keeps an initiative from beginning before it has been prepared: its reasons, its parties, and those of them that have not agreed while the chair has not decided. */
export function fastTrackProblems(row: FastRow, parties: readonly Party[]): Problem[] {
  const open = row.fastApproved === true ? [] : parties.filter(({ answer }) => answer !== 'agrees');
  return [
    ...(row.track === 'fast' ? [] : [required('track')]),
    ...REASONS.filter((field) => !row[field]).map(required),
    ...(row.itInformed === true ? [] : [required('itInformed')]),
    ...(parties.length > 0 ? [] : [{ field: 'parties', code: 'needsOne' } as const]),
    ...open.map(({ name }): Problem => ({ field: 'parties', code: 'partyNotAgreed', values: { party: name ?? '' } })),
  ];
}

interface Reviewed {
  track: string | null;
  state: string | null;
  fastReviewed: boolean | null;
  reviewDate: string | null;
}

/** Whether an initiative began on the fast track and has not been reviewed since. */
export const awaitsReview = ({ track, state, fastReviewed }: Omit<Reviewed, 'reviewDate'>): boolean =>
  track === 'fast' && fastReviewed !== true && mayHaveBegun(state);

/** Whether the day of that review has passed. */
export const isReviewOverdue = (row: Reviewed, today: string): boolean =>
  awaitsReview(row) && row.reviewDate !== null && row.reviewDate < today;
