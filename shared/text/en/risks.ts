import type { risks as source } from '../sv/risks';

export const risks: typeof source = {
  lead: (count, high) => `${count} open ${count === 1 ? 'risk' : 'risks'} · ${high} in the high zone`,
  matrix: 'Risk matrix',
  list: 'Risk list',
  matrixHelp: 'Rows are likelihood, columns are impact. Move between the cells with the arrow keys.',
  axes: 'Likelihood ↑ · Impact →',
  likelihood: 'Likelihood',
  impact: 'Impact',
  value: 'Risk value',
  zones: { low: 'Low', medium: 'Medium', high: 'High' },
  zoneLimits: 'Low 1–5, medium 6–12, high 13–25. The limits are the project leadership’s proposal.',
  noOwner: 'No owner',
  noAction: 'An action is required but missing',
  noActionNeeded: 'No action required',
  due: (day) => `By ${day}:`,
  choosePosition: 'Choose likelihood and impact to see the risk value.',
};
