import type { riskStory as source } from '../sv/riskStory';

export const riskStory: typeof source = {
  history: 'History',
  historyChart: 'The risk value over time',
  noHistory: 'The risk has not changed since it was added.',
  when: 'When',
  who: 'Who',
  why: 'Reason',
  atMeeting: 'Meeting',
  position: 'Assessment',
  positionOf: (likelihood, impact) => `${likelihood} × ${impact}`,
  noReason: 'No reason given',
  noMeeting: 'Outside a meeting',
  attendance: (present, of, day) => `${present} of ${of} municipalities were at the meeting ${day}.`,
  noAttendance: 'No attendance has been confirmed at any meeting yet.',
  splitInto: (names) => `Split into ${names}`,
};
