/** What XML 1.0 cannot hold, and control characters besides: with the u flag `\p{Cs}` is half a character, standing alone. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Words that every writer can write: one kind of line break, and nothing that makes a file unreadable. Blanks at the edges and what looks like an
 * entity stay as they were written.
 */
export const printable = (text: string): string =>
  text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n').replace(FORBIDDEN, '');

const BEFORE_A_UNIT = /(?<=\d) (?=\d{3}(?!\d)|kr(?!\p{L})|%)/gu;
const AFTER_A_SIGN = /(?<=(?:^|[\s(])(?:v|v\.|kl\.|nr|R|§|§§|dnr|sida|version)) (?=\d)/giu;

/** The same words with blanks that a line is not broken at: "1 484 700 kr", "50 %", "v 0.7", "§ 12", "kl. 10.30". */
export const unbroken = (text: string): string => text.replace(BEFORE_A_UNIT, '\u00a0').replace(AFTER_A_SIGN, '\u00a0');
