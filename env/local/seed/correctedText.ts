import seed from './meeting-2021-05-20.json';

interface Correction {
  from: string;
  to: string;
  certain: boolean;
}

const corrections: readonly Correction[] = seed.corrections;

/** The record's text with its reading and spelling errors put right; what the record itself says stands in the wordings. */
export const correctedText = (verbatim: string): string =>
  corrections.reduce((text, { from, to }) => text.replaceAll(from, to), verbatim);

/** What was put right in a text without being certain, piece by piece. */
export const doubtsIn = (verbatim: string): { recorded: string; read: string }[] => {
  const pieces = corrections.filter(({ from, certain }) => !certain && verbatim.includes(from));
  return [...new Map(pieces.map(({ from, to }) => [from, { recorded: from, read: to }])).values()];
};
