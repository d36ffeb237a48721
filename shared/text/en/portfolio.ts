import type { portfolio as source } from '../sv/portfolio';

export const portfolio: typeof source = {
  lead: (municipalities, ongoing, seeking) =>
    `Initiatives in ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} · ${ongoing} ongoing · ${seeking} ${seeking === 1 ? 'seeks' : 'seek'} collaboration`,
  seeking: 'Seeks collaboration',
  notSince: 'Not since',
  exampleHint: 'An invented row that shows what the table may look like.',
  othersHint: (municipality) => `The initiative belongs to ${municipality}. You can read but not change it.`,
};
