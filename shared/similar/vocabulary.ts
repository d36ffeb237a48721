import type { Concept } from './concepts';
import { StemTrie } from './stemTrie';
import { tokensOf } from './tokens';
import { Typos } from './typos';
import { isInflection, stemOf } from './wordStem';
import { glueWords, says } from './words/stopWords';
import { type Shares, WordUses } from './wordUses';

/** How far apart the words of a phrase may stand, counted in words that say something. */
const PHRASE_SPAN = 5;
const LEAST_SPLIT = 3;

interface Term {
  concept: number;
  stems: readonly number[];
}

/** A term of one word that tells: "skriva under" is "skriva", but only with "under" beside it. */
interface Single {
  concept: number;
  beside: readonly string[];
}

/** A concept that a text tells of. */
export interface Hit {
  concept: number;
  count: number;
  /** The words that told, as they are written in the text, folded. */
  words: ReadonlySet<string>;
}

/** The words that say something, and for each the small words that stand between it and the next ones. */
function tellingWords(words: readonly string[]) {
  const tokens: string[] = [];
  const beside: Set<string>[] = [];
  let between: string[] = [];
  for (const word of words) {
    if (glueWords.has(word)) {
      between.push(word);
      beside.at(-1)?.add(word);
      continue;
    }
    tokens.push(word);
    beside.push(new Set(between));
    between = [];
  }
  return { tokens, beside };
}

/** Finds the concepts of a list in texts: in inflections, in compounds, and as phrases. */
export class Vocabulary {
  readonly concepts: readonly Concept[];
  readonly #stemIds = new Map<string, number>();
  readonly #trie = new StemTrie();
  readonly #short = new Map<string, number>();
  readonly #typos = new Typos();
  /** By stem: the terms that are one word, and the phrases that begin with it. */
  readonly #single = new Map<number, Single[]>();
  readonly #phrases = new Map<number, Term[]>();
  readonly #seen = new Map<string, readonly number[]>();
  readonly #fields = new Map<string, number>();
  readonly #uses: WordUses;
  readonly #usesSeen = new Map<string, Shares>();

  constructor(concepts: readonly Concept[]) {
    this.concepts = concepts;
    this.#uses = new WordUses(concepts.length);
    concepts.forEach((concept, index) => {
      if (concept.kind === 'field') this.#fields.set(concept.name, index);
      for (const term of concept.terms) this.#addTerm(term, index);
    });
  }

  /** The concept that is a subject's field. */
  fieldOf(concept: number): number | undefined {
    return this.#fields.get(this.concepts[concept]?.field ?? '');
  }

  /** The concepts of a text. With `mend`, a long word that nothing knows is read as the word it may be a slip of. */
  hits(text: string, { mend = false } = {}): Hit[] {
    const { tokens, beside } = tellingWords(tokensOf(text));
    const stems = tokens.map((token, at) => this.#stemsAt(token, tokens[at + 1], mend));
    const found = new Map<number, { concept: number; count: number; words: Set<string> }>();
    const add = (concept: number, word: string): void => {
      const hit = found.get(concept) ?? { concept, count: 0, words: new Set<string>() };
      hit.count += 1;
      hit.words.add(word);
      found.set(concept, hit);
    };
    tokens.forEach((token, at) => {
      const own = (stems[at] ?? []).flatMap((stem) => this.#single.get(stem) ?? []);
      const told = own.filter((term) => term.beside.every((word) => beside[at]?.has(word)));
      const here = new Map(told.map(({ concept }) => [concept, token]));
      for (const { concept, words } of this.#phrasesAt(stems, tokens, at)) here.set(concept, words);
      for (const [concept, words] of here) add(concept, words);
    });
    return [...found.values()];
  }

  /** How much each subject is told of by the words of a text one by one, also where no whole term of it stands. */
  usesIn(text: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const token of tokensOf(text).filter(says))
      for (const [subject, share] of this.#usesOf(token)) found.set(subject, (found.get(subject) ?? 0) + share);
    return found;
  }

  #usesOf(token: string): Shares {
    const known = this.#usesSeen.get(token);
    if (known) return known;
    const uses = this.#uses.of(token, this.#stemsIn(token));
    this.#usesSeen.set(token, uses);
    return uses;
  }

  #addTerm(term: string, concept: number): void {
    const words = tokensOf(term);
    const telling = words.filter((word) => !glueWords.has(word));
    // A term of small words only is taken as it is written.
    const stems = (telling.length > 0 ? telling : words).map((word) => this.#stemId(word));
    const [first] = stems;
    if (first === undefined) return;
    if (this.concepts[concept]?.kind === 'subject')
      for (const word of telling) if (says(word)) this.#uses.add(word, this.#stemId(word), concept);
    const beside = telling.length === 1 ? words.filter((word) => glueWords.has(word)) : [];
    if (stems.length === 1) this.#single.set(first, [...(this.#single.get(first) ?? []), { concept, beside }]);
    else
      for (const stem of new Set(stems))
        this.#phrases.set(stem, [...(this.#phrases.get(stem) ?? []), { concept, stems }]);
  }

  #stemId(word: string): number {
    const stem = stemOf(word);
    const name = stem.isShort ? `=${stem.text}` : stem.text;
    const known = this.#stemIds.get(name);
    if (known !== undefined) return known;
    const id = this.#stemIds.size;
    this.#stemIds.set(name, id);
    if (stem.isShort) this.#short.set(stem.text, id);
    else this.#trie.add(id, stem);
    this.#typos.add(word, id);
    if (stem.text !== word) this.#typos.add(stem.text, id);
    return id;
  }

  #stemsAt(token: string, next: string | undefined, mend: boolean): readonly number[] {
    const own = this.#stemsIn(token);
    const joined = next === undefined ? [] : this.#stemsAcross(token, next);
    if (joined.length > 0) return [...own, ...joined];
    const isUnknown = mend && own.length === 0 && says(token);
    return isUnknown ? this.#typos.find(token) : own;
  }

  /** The stems in one word; most words come again and again, so they are kept. */
  #stemsIn(token: string): readonly number[] {
    const known = this.#seen.get(token);
    if (known) return known;
    const found = new Set<number>();
    this.#trie.visit(token, (id) => found.add(id));
    for (let length = 2; length <= Math.min(4, token.length); length += 1) {
      const id = this.#short.get(token.slice(0, length));
      if (id !== undefined && isInflection(token.slice(0, length), token.slice(length))) found.add(id);
    }
    const stems = [...found];
    this.#seen.set(token, stems);
    return stems;
  }

  /** "bygg lov": stems that begin in one word and end in the next, longer than either. */
  #stemsAcross(token: string, next: string): number[] {
    if (token.length < LEAST_SPLIT) return [];
    const found: number[] = [];
    this.#trie.beginning(token + next, (id, stem) => {
      if (stem.text.length > token.length && stem.text.length > next.length) found.push(id);
    });
    return found;
  }

  /** The phrases that have their first found word here. */
  #phrasesAt(stems: readonly (readonly number[])[], tokens: readonly string[], at: number) {
    const own = stems[at] ?? [];
    if (!own.some((stem) => this.#phrases.has(stem))) return [];
    // By stem: the nearest word that has it.
    const within = new Map<number, number>();
    for (let place = Math.min(stems.length, at + PHRASE_SPAN) - 1; place >= at; place -= 1)
      for (const stem of stems[place] ?? []) within.set(stem, place);
    const found: { concept: number; words: string }[] = [];
    for (const stem of own) {
      for (const term of this.#phrases.get(stem) ?? []) {
        if (!term.stems.every((wanted) => within.has(wanted))) continue;
        const words = term.stems.map((wanted) => tokens[within.get(wanted) ?? at]).join(' ');
        found.push({ concept: term.concept, words });
      }
    }
    return found;
  }
}
