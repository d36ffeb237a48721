/** Whether the last day of what is to end has passed, and nobody has said that it ended. */
export const shouldHaveStopped = (
  row: { stopDate: string | null; hasStopped: string | null },
  today: string,
): boolean => row.stopDate !== null && row.stopDate < today && row.hasStopped !== 'yes';
