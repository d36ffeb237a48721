/** Whether somebody should have seen by now if a document still holds. */
export const isReviewDue = ({ reviewOn }: { reviewOn: string | null }, today: string): boolean =>
  reviewOn !== null && reviewOn <= today;
