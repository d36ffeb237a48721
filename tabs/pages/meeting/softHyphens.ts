/** Where a long Swedish compound may be broken: after the s that joins its parts. */
const JOINT = /(?<=\p{L}{3}(?:ings|ions))(?=\p{L}{3})/gu;

/** A text whose long compounds break with a hyphen between their parts in narrow columns; many browsers know no Swedish hyphenation. */
export const softHyphens = (text: string): string => text.replace(JOINT, '\u00ad');
