/** A text as search sees it: as it is written, and with plain letters where that is another text. */
export interface SearchText {
  exact: string;
  plain: string;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Signs that are not seen: soft hyphens, joiners, marks of direction, the byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u2018\u2019\u201a\u201b]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
const BLANKS = /\s+/g;

/** One spelling of the same words: letters in one form, whatever the machine they were typed on; no capitals, no unseen signs, one blank between words. */
function folded(text: string): string {
  const one = ASCII.test(text)
    ? text
    : text.normalize('NFKC').replace(UNSEEN, '').replace(HYPHENS, '-').replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"');
  return one.toLowerCase().replace(BLANKS, ' ');
}

/** Made once for each text, since it costs more than the search itself. */
export function searchText(text: string): SearchText {
  const exact = folded(text);
  const plain = ASCII.test(exact) ? exact : exact.normalize('NFD').replace(/\p{M}/gu, '');
  return { exact, plain };
}

/** What a person searches for, ready to be compared: "amal" finds Åmål, "åmål" only Åmål. Empty text finds everything. */
export function searchFor(search: string): (text: SearchText) => boolean {
  const wanted = folded(search).trim();
  return ASCII.test(wanted) ? ({ plain }) => plain.includes(wanted) : ({ exact }) => exact.includes(wanted);
}
