/** What of the handbook a deliverable may be; the words are the choice's. */
export const handbookParts = {
  handbook: { sv: 'Metodhandboken', en: 'The handbook' },
  framework: { sv: 'Rutinramverket', en: 'The governance framework' },
  process: { sv: 'Utvecklingsprocessen', en: 'The development process' },
} as const;

export type HandbookPart = keyof typeof handbookParts;
