/** All spellings of a word with one letter left out, and the word itself. */
function withoutOne(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at += 1) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

const LEAST_LENGTH = 7;
/** No word of the list is longer; a longer one is no word but something that was pasted. */
const MOST_LENGTH = 50;

/** Whether one is the other with one letter missing, added or wrong, or with two neighbours that changed places. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const swapped = rest.slice(0, 2) === [...otherRest.slice(0, 2)].reverse().join('');
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (swapped && rest.slice(2) === otherRest.slice(2))
  );
}

/**
 * Knows which words of a list a misspelt word may be: one letter missing, added, wrong, or two that changed places. The first letter is
 * seldom wrong, and a word with another one is most often another word: "ändring" is no "vandring".
 */
export class Typos {
  readonly #words = new Map<string, { word: string; id: number }[]>();

  /** `id` is what the word stands for. */
  add(word: string, id: number): void {
    if (word.length < LEAST_LENGTH - 1) return;
    for (const spelling of new Set(withoutOne(word))) {
      const known = this.#words.get(spelling) ?? [];
      known.push({ word, id });
      this.#words.set(spelling, known);
    }
  }

  find(word: string): readonly number[] {
    if (word.length < LEAST_LENGTH || word.length > MOST_LENGTH) return [];
    const near = withoutOne(word).flatMap((spelling) => this.#words.get(spelling) ?? []);
    return [...new Set(near.filter((one) => one.word[0] === word[0] && isOneSlip(word, one.word)).map(({ id }) => id))];
  }
}
