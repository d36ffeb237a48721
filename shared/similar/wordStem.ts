/** Endings that are cut from a word of the list, longest first, when at least five letters remain. */
const CUT = ['arna', 'erna', 'orna', 'ar', 'er', 'or', 'en', 'et', 'a', 'e'];

/** Endings that a short word of the list may have in a text. */
const INFLECTIONS = new Set(
  'n t s en et ns ts ens ets ar er or na ars ers ors arna erna orna arnas ernas ornas'.split(' '),
);

const LONGEST_SHORT = 4;
const LEAST_STEM = 5;
/** A stem this long is also found inside a compound, from the fourth letter on. */
const LEAST_INNER_STEM = 6;
const FIRST_INNER = 3;

/** How a word of the list is looked for. */
export interface WordStem {
  text: string;
  /** At most four letters: the whole word, or with an inflection, never as the beginning of another. */
  isShort: boolean;
  /** Also the latter part of a compound: "bygglov" in "attefallsbygglov". */
  isInner: boolean;
}

/** The stem of a folded word. */
export function stemOf(word: string): WordStem {
  if (word.length <= LONGEST_SHORT) return { text: word, isShort: true, isInner: false };
  const ending = CUT.find((one) => word.endsWith(one) && word.length - one.length >= LEAST_STEM);
  const text = ending ? word.slice(0, -ending.length) : word;
  return { text, isShort: false, isInner: text.length >= LEAST_INNER_STEM };
}

/** Whether `rest` may follow a short word: nothing, or an inflection. Two letters say too little to be inflected freely. */
export const isInflection = (stem: string, rest: string): boolean =>
  rest === '' || (stem.length > 2 ? INFLECTIONS.has(rest) : rest === 's' || rest === 'en' || rest === 'et');

/** Whether a stem may be found at this place in a word. */
export const mayStandAt = (stem: WordStem, start: number): boolean =>
  start === 0 || (stem.isInner && start >= FIRST_INNER);
