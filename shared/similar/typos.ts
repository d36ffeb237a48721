/** All spellings of a word with one letter left out, and the word itself. */
function withoutOne(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at += 1) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

const LEAST_LENGTH = 7;

/** Knows which words of a list a misspelt word may be: one letter missing, added, wrong, or two that changed places. */
export class Typos {
  readonly #words = new Map<string, number[]>();

  /** `ids` are what the word stands for. */
  add(word: string, ids: readonly number[]): void {
    if (word.length < LEAST_LENGTH - 1) return;
    for (const spelling of withoutOne(word)) {
      const known = this.#words.get(spelling) ?? [];
      this.#words.set(spelling, [...new Set([...known, ...ids])]);
    }
  }

  find(word: string): readonly number[] {
    if (word.length < LEAST_LENGTH) return [];
    return [...new Set(withoutOne(word).flatMap((spelling) => this.#words.get(spelling) ?? []))];
  }
}
