import seed from './meeting-2021-05-20.json';

const certain = seed.corrections.filter((correction) => correction.certain && correction.from && correction.to);

/** The record's text with its certain reading and spelling errors put right; the record itself keeps the original. */
export const correctedText = (verbatim: string): string =>
  certain.reduce((text, { from, to }) => text.replaceAll(from, to), verbatim);
