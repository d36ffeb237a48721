import type { report as source } from '../sv/report';

/** Words of a status report that come after its first view. */
export const report: typeof source = {
  ownAction: (text) => `The risk’s action: ${text}`,
  actions: (risk) => `Actions for ${risk}`,
  owner: (name) => `owner ${name}`,
  due: (day) => `due ${day}`,
  decided: 'Decision:',
  askLight: (light) =>
    `All actions for the risk are done. Is the assessment ${light} still right? It does not change by itself.`,

  timelineText: 'Planned schedule and outcome',
  what: 'What',
  planned: 'Planned',
  outcome: 'Outcome',
  difference: 'Difference',
  later: (days) => (days === 1 ? '1 day later' : `${days} days later`),
  earlier: (days) => (days === 1 ? '1 day earlier' : `${days} days earlier`),
  onTime: 'as planned',
  notReached: 'not reached yet',
  notSaid: 'not given',
  yearInferred: (day) => `${day} (the year is inferred)`,
  moved: (title) => `${title} (new schedule)`,
  undated: (names) => `Without a date: ${names}.`,
  noDates:
    'Nothing in the report has a date yet. Write planned and reached dates on the results, and they are shown here.',
  changes: 'Changes of schedule',
  noChanges: 'The schedule has not been changed.',
  allChanges: 'All changes of schedule',

  reallocations: 'Reallocations',
  noReallocations: 'No reallocations.',
  fromTo: (from, to) => `from ${from} to ${to}`,
  allReallocations: 'All reallocations',
  possibleWhy: 'A possible reallocation changes no figures. It needs a decision.',
  allLines: 'All budget lines',

  noCommunication: 'No communication activities have been planned yet.',
  communicationShare: (done, total, percent) => `${done} of ${total} are done, ${percent}%`,
  cancelledShare: (cancelled, percent) => `${cancelled} were dropped, ${percent}%`,
  allCommunications: 'All communication activities',

  marginOut: 'There is no margin: if one municipality leaves, the requirement of the funding is not met.',
  marginBroken: (missing) => `The requirement of the funding is not met: ${missing} municipalities are missing.`,
  attendance: 'Attendance at the meetings',
  meeting: 'Meeting',
  present: 'Municipalities at the meeting',
  presentOf: (present, of) => `${present} of ${of}`,
  noAttendance: 'No attendance has been confirmed yet.',

  previous: (title) => `Changed since ${title}`,
  previousWho: (time, name) => `Published ${time} by ${name}.`,
  noDifference: 'Nothing differs.',
  firstReport: 'There is no earlier published report to compare with.',
};
