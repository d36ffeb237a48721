/** How many of the planned activities were done, and how many were dropped, of all. */
interface CommunicationShare {
  done: number;
  cancelled: number;
  total: number;
  /** Whole percent; null where nothing has been planned. */
  donePercent: number | null;
  cancelledPercent: number | null;
}

/** A share in whole percent; null of nothing. */
export const wholePercent = (part: number, total: number): number | null =>
  total === 0 ? null : Math.round((part / total) * 100);

/** The shares of communication activities by their state. */
export function communicationShare(activities: readonly { state: string }[]): CommunicationShare {
  const total = activities.length;
  const count = (state: string) => activities.filter((one) => one.state === state).length;
  const [done, cancelled] = [count('done'), count('cancelled')];
  return {
    done,
    cancelled,
    total,
    donePercent: wholePercent(done, total),
    cancelledPercent: wholePercent(cancelled, total),
  };
}
