/** How many of the planned activities were done, and how many were dropped, of all. */
interface CommunicationShare {
  done: number;
  cancelled: number;
  total: number;
  /** Whole percent; null where nothing has been planned. */
  donePercent: number | null;
  cancelledPercent: number | null;
}

const percent = (part: number, total: number): number | null => (total === 0 ? null : Math.round((part / total) * 100));

/** The shares of communication activities by their state. */
export function communicationShare(activities: readonly { state: string }[]): CommunicationShare {
  const total = activities.length;
  const count = (state: string) => activities.filter((one) => one.state === state).length;
  const [done, cancelled] = [count('done'), count('cancelled')];
  return { done, cancelled, total, donePercent: percent(done, total), cancelledPercent: percent(cancelled, total) };
}
