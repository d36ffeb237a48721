import type { rules as source } from '../sv/rules';

export const rules: typeof source = {
  lead: 'The rules hold for new votes and meetings. What is empty follows what is usual: more than half, no casting vote.',
  ofMore: (first) =>
    `Each meeting follows its project. Meetings without one follow ${first}, and so do the status report, finances, fast track and limits of risk.`,
  none: 'The rules are the usual ones: more than half, no casting vote. Add a project to change them.',
};
