/** Words of the meeting. */
export const meeting = {};
