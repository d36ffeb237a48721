import { tokensOf } from './tokens';
import { says } from './words/stopWords';

const LENGTH = 4;
const TITLE_COUNTS = 2;
/** Grams are kept as numbers below this; two in the same place are rare and harmless. */
const PLACES = 2 ** 18;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
function placeOf(gram: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0) % PLACES;
}

/** How often each run of four letters stands in a text; short words are taken whole, and the title counts twice. */
export function gramCounts(title: string, need: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (gram: string, count: number): void => {
    const place = placeOf(gram);
    counts.set(place, (counts.get(place) ?? 0) + count);
  };
  for (const [text, count] of [
    [title, TITLE_COUNTS],
    [need, 1],
  ] as const) {
    for (const token of tokensOf(text).filter(says)) {
      if (token.length <= LENGTH) add(token, count);
      else for (let at = 0; at + LENGTH <= token.length; at += 1) add(token.slice(at, at + LENGTH), count);
    }
  }
  return counts;
}
