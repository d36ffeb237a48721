import { swedishOrder } from './format';

/** Words of these alone stand in the order of their letters, which two texts of many tell in a fraction of the time of the whole Swedish order. */
const SIMPLE = /^[a-zåäö ]*$/;

/** A text to be put in Swedish order among many others. */
export interface Sortable {
  text: string;
  /** Its letters, so that å, ä and ö come after z; undefined where the order needs more than that. */
  letters: string | undefined;
}

/** Made once for each text. */
export function sortable(text: string): Sortable {
  const lower = text.toLowerCase();
  if (!SIMPLE.test(lower)) return { text, letters: undefined };
  return { text, letters: lower.replaceAll('å', '{').replaceAll('ä', '|').replaceAll('ö', '}') };
}

/** The order of `swedishOrder`, to the letter. */
export function compareSortable(a: Sortable, b: Sortable): number {
  // The same letters differ in nothing but capitals, which the whole order knows about.
  if (a.letters === undefined || b.letters === undefined || a.letters === b.letters)
    return swedishOrder.compare(a.text, b.text);
  return a.letters < b.letters ? -1 : 1;
}
