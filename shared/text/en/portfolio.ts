import type { portfolio as source } from '../sv/portfolio';

export const portfolio: typeof source = {
  lead: (municipalities, ongoing, seeking) =>
    `Initiatives in ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} · ${ongoing} ongoing · ${seeking} ${seeking === 1 ? 'seeks' : 'seek'} collaboration`,
  table: 'Initiatives',
  add: 'Add initiative',
  save: 'Save initiative',
  edit: 'Edit the initiative',
  newTitle: 'New initiative',
  empty: 'No initiatives yet. Add the first one.',
  emptyReader: 'No initiatives yet. They show here once a municipality has added the first one.',
  filter: {
    municipality: 'Municipality',
    phase: 'Phase',
    area: 'Area',
    seeking: 'Seeks collaboration',
    unconfirmed: 'Not confirmed',
  },
  notConfirmed: 'Not confirmed for 90 days',
  exampleHint: 'An invented row that shows what the table may look like.',
  othersHint: (municipality) => `The initiative belongs to ${municipality}. You can read but not change it.`,
};
