import type { risks as source } from '../sv/risks';

export const risks: typeof source = {
  lead: (count, high, without) =>
    `${count} open ${count === 1 ? 'risk' : 'risks'} · ${high} in the high zone · ${without} without an action`,
  matrix: 'Risk matrix',
  list: 'Risk list',
  matrixHelp: 'Rows are likelihood, columns are impact. Move between the cells with the arrow keys.',
  axes: 'Likelihood ↑ · Impact →',
  likelihood: 'Likelihood',
  impact: 'Impact',
  value: 'Risk value',
  zones: { low: 'Low', medium: 'Medium', high: 'High' },
  zoneLimits: (low, medium, by) =>
    `Low 1–${low}, medium ${low + 1}–${medium}, high ${medium + 1}–25. ${by ? `The limits were decided by ${by}.` : 'The limits are the project leadership’s proposal.'}`,
  notAssessed: 'Not assessed',
  notAssessedList: 'Not assessed, outside the matrix',
  residual: 'Remaining',
  residualOf: (risk) => `${risk}, residual risk`,
  residualKey: 'Dashed frame: as the risk was assessed. Filled with an arrow: what remains when the actions are done.',
  sinceMeeting: 'Since the last meeting',
  trends: {
    up: (from) => `↑ up from ${from}`,
    down: (from) => `↓ down from ${from}`,
    same: () => '→ unchanged',
    new: () => 'new since the meeting',
  },
  actionsOf: (count) => (count === 1 ? '1 action' : `${count} actions`),
  noOwner: 'No owner',
  noAction: 'Missing',
  noActionNeeded: 'Not required',
  due: (day) => `By ${day}:`,
  choosePosition: 'Choose likelihood and impact to see the risk value.',
};
