/** A use that says less than this of a subject is not worth its place. */
const LEAST_SHARE = 0.02;
/** So many subjects are kept of a word: it leans towards the strongest, and the rest is chance. */
const MOST = 16;
/** Words have parts in common that are no words of the list: "kompetensdatabas" leans on "kompetensutveckling". */
const PART_LENGTH = 6;

/** All runs of letters of that length; the beginning of a word is a letter of its own. */
function partsOf(word: string): string[] {
  const whole = `_${word}`;
  const parts: string[] = [];
  for (let at = 0; at + PART_LENGTH <= whole.length; at += 1) parts.push(whole.slice(at, at + PART_LENGTH));
  return parts;
}

/** How much something tells of each subject. */
export type Shares = readonly (readonly [subject: number, share: number])[];

/**
 * For which subjects each word of a list is used. A phrase tells only when all of its words stand together; here every word of it tells a
 * little by itself, the more the fewer other subjects use it, so that a text without any phrase still leans towards its subject.
 */
export class WordUses {
  readonly #subjects: number;
  /** By stem, and by part of a word: in how many words of each subject it stands. */
  readonly #counts = new Map<number | string, Map<number, number>>();
  readonly #shares = new Map<number | string, Shares>();

  /** `subjects` is how many there are in all. */
  constructor(subjects: number) {
    this.#subjects = subjects;
  }

  add(word: string, stem: number, subject: number): void {
    for (const one of [stem, ...new Set(partsOf(word))]) {
      const counts = this.#counts.get(one) ?? new Map<number, number>();
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
      this.#counts.set(one, counts);
    }
  }

  /** How much a word with these stems tells of each subject: the strongest of its stems, and its parts together. */
  of(word: string, stems: readonly number[]): Shares {
    const all = new Map<number, number>();
    for (const stem of stems)
      for (const [subject, share] of this.#sharesOf(stem)) all.set(subject, Math.max(all.get(subject) ?? 0, share));
    const parts = partsOf(word);
    for (const part of parts)
      for (const [subject, share] of this.#sharesOf(part))
        all.set(subject, (all.get(subject) ?? 0) + share / parts.length);
    return [...all].sort(([, a], [, b]) => b - a).slice(0, MOST);
  }

  #sharesOf(one: number | string): Shares {
    const known = this.#shares.get(one);
    if (known) return known;
    const counts = [...(this.#counts.get(one) ?? [])];
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const rarity = Math.log(1 + this.#subjects / counts.length) / Math.log(1 + this.#subjects);
    const shares = counts.map(([subject, count]): [number, number] => [subject, (rarity * count) / total]);
    const telling = shares.filter(([, share]) => share >= LEAST_SHARE);
    if (counts.length > 0) this.#shares.set(one, telling);
    return telling;
  }
}
