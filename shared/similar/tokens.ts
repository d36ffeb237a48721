/** Marks that hide inside words when text is pasted from a web page or a document. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** "e-tjänst", "p-plats": one letter and a dash belong to the word that follows. */
const LETTER_PREFIX = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** A text as it is compared: one form, lower case, without accents, so that NFD, capitals and missing dots change nothing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The folded words of a text, in order; one-letter words are left out. */
export const tokensOf = (text: string): string[] =>
  fold(text)
    .replace(LETTER_PREFIX, '$1')
    .split(SEPARATORS)
    .filter((token) => token.length > 1);
