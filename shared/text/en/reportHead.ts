import type { reportHead as source } from '../sv/reportHead';

/** Words around a status report, on its own page alone. */
export const reportHead: typeof source = {
  addReport: 'New status report',
  editIntro: 'Change the introduction and the text on finances',
  editText: 'Change the text',
  print: 'Print',
  empty: 'No status report yet. The project leader adds the first one.',
  rowSaved: 'The change is saved. The steering group sees it when you publish.',
  draftSince: 'You see the draft: something has changed since then, and readers see what was published.',
  unchangedSince: 'Nothing has changed since then.',
};
