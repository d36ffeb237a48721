/** How a vote is held. Apart from the list, for what only names the methods. */
export const voteMethods = {
  atMeeting: { sv: 'På mötet', en: 'At the meeting' },
  openToAbsent: { sv: 'Öppen även för frånvarande', en: 'Open also to the absent' },
  afterMeeting: { sv: 'Efter mötet', en: 'After the meeting' },
} as const;
