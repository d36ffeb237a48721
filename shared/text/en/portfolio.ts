import type { portfolio as source } from '../sv/portfolio';

export const portfolio: typeof source = {
  lead: (municipalities, ongoing, seeking) =>
    `Initiatives in ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} · ${ongoing} ongoing · ${seeking} ${seeking === 1 ? 'seeks' : 'seek'} collaboration`,
  seeking: 'Seeks collaboration',
  notSince: 'Not since',
  fastTrack: 'Fast track',
  reviewLate: 'Fast track: the review is late',
  notMeasured: 'Not measured before',
  guarded: 'Confidentiality 3: the initiative’s texts are shown to its municipality and the project management only.',
  reviewBy: (day) => `Fast track. The decision is to be reviewed by ${day}.`,
  reviewWas: (day) => `Fast track. The decision should have been reviewed by ${day}.`,
  exempted: (reason) => `The baseline has not been measured, by a decision to exempt: ${reason}`,
  initiativeSummary: {
    title: 'The initiative in short',
    need: 'Need',
    benefits: 'Benefits',
    change: 'Change',
    stops: 'This ends',
    nothingStops: (why) => `Nothing ends: ${why}`,
    flags: 'To bear in mind',
    legal: (answer) => `Legal obstacles: ${answer}`,
    information: (levels) => `Information security: ${levels}`,
    open: 'Open the initiative',
    nothing: 'Not answered',
  },
  views: {
    label: 'Show as',
    table: 'Table',
    board: 'Board',
    overview: 'Overview',
    by: 'Arrange by',
    none: 'Not given',
    count: 'Number',
    share: 'Share',
    overviewOf: (grouping) => `Initiatives by ${grouping.toLowerCase()}`,
    more: (count) => `Show ${count} more`,
    saved: 'Saved views',
    choose: 'Choose a saved view …',
    save: 'Save the view',
    name: 'Name of the view',
    savedAs: (name) => `The view ${name} has been saved. Everybody can choose it, and its address is a link.`,
    rename: 'Rename',
    renamed: (name) => `The view is now called ${name}.`,
    remove: 'Remove the view',
    removed: (name) => `The view ${name} has been removed.`,
  },
  unconfirmed: (count) =>
    count === 1
      ? 'One of the municipality’s initiatives has not been confirmed for 90 days.'
      : `${count} of the municipality’s initiatives have not been confirmed for 90 days.`,
  reviewsOverdue: (count) =>
    count === 1
      ? 'One fast track should have been reviewed already.'
      : `${count} fast tracks should have been reviewed already.`,
  showReviews: 'Show those to review',
  confirmAll: 'All is right',
  confirmed: (count) =>
    count === 1 ? 'The initiative has been confirmed.' : `${count} initiatives have been confirmed.`,
  stopDoingLead: (open) => `What the municipalities are to stop doing · ${open} should have ended already`,
  exampleHint: 'An invented row that shows what the table may look like.',
  othersHint: (municipality) => `The initiative belongs to ${municipality}. You can read but not change it.`,
};
