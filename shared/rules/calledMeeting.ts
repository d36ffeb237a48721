import type { Meeting } from '../lists/meetings';

/** What a call says, to everybody alike. */
export interface CalledMeeting {
  meeting: Pick<
    Meeting,
    'key' | 'title' | 'date' | 'startTime' | 'endTime' | 'place' | 'state' | 'callSequence' | 'calledAt'
  >;
  /** "1 Statusrapport", in the order of the agenda. */
  agenda: readonly string[];
  /** Papers that follow later or are missing, by name. */
  following: readonly string[];
}
