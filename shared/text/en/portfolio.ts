import type { portfolio as source } from '../sv/portfolio';

export const portfolio: typeof source = {
  lead: (municipalities, ongoing, seeking) =>
    `Initiatives in ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} · ${ongoing} ongoing · ${seeking} ${seeking === 1 ? 'seeks' : 'seek'} collaboration`,
  seeking: 'Seeks collaboration',
  notSince: 'Not since',
  similar: {
    title: 'Similar initiatives',
    asking: 'Looking for similar initiatives …',
    failed: 'Similar initiatives could not be fetched. You can go on writing.',
    found: (count) => (count === 1 ? '1 similar initiative' : `${count} similar initiatives`),
    none: 'No similar initiatives.',
    judge: 'Say how they are like yours before you submit.',
    perhaps: 'May belong together',
    both: (words) => `Both: ${words}`,
    letters: 'Similar words',
    contact: (contact) => `Contact: ${contact}`,
    compare: (title) => `Compare with ${title}`,
    saidHere: (mark) => `This municipality: ${mark}`,
    saidThere: (mark) => `The other municipality: ${mark}`,
  },
  exampleHint: 'An invented row that shows what the table may look like.',
  othersHint: (municipality) => `The initiative belongs to ${municipality}. You can read but not change it.`,
};
