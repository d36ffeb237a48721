import { type Described, type DescribedFeatures, FEATURES, type Feature, featuresOf, type RawVector } from './features';
import { FLOORS, POSSIBLE, scoreOf, telling, WEIGHTS } from './similarity';
import type { Vocabulary } from './vocabulary';

/** An initiative to be found again. */
interface IndexedRow extends Described {
  id: string;
}

/** One that is alike, how much, and the subjects that both are about. */
interface Similar {
  id: string;
  /** 0 to 1. */
  score: number;
  /** Names of concepts, the strongest first. */
  both: readonly string[];
}

interface Postings {
  rows: number[];
  weights: number[];
}

interface Kept {
  id: string;
  features: DescribedFeatures;
}

/** In a large register, letters that stand in more than this share of the rows tell nothing and cost the most. */
const COMMON_SHARE = 0.05;
const LARGE = 2000;
/** Rows that are read without a pause. */
const STEP = 100;
const MOST = 5;

/** Finds which initiatives are alike. Built once over all rows; a changed row replaces itself. */
export class SimilarIndex {
  readonly #vocabulary: Vocabulary;
  #kept: Kept[] = [];
  #places = new Map<string, number>();
  #postings!: Record<Feature, Map<number, Postings>>;
  #counts!: Record<Feature, Map<number, number>>;
  #sums = new Float32Array(0);

  constructor(vocabulary: Vocabulary, rows: readonly IndexedRow[] = []) {
    this.#vocabulary = vocabulary;
    this.#take(rows);
    this.#build();
  }

  /** As the constructor, with a pause after some rows, each time the caller goes on: reading a large register takes seconds. */
  static *inSteps(vocabulary: Vocabulary, rows: readonly IndexedRow[]): Generator<undefined, SimilarIndex> {
    const index = new SimilarIndex(vocabulary);
    for (let at = 0; at < rows.length; at += STEP) {
      index.#take(rows.slice(at, at + STEP));
      yield;
    }
    index.#build();
    return index;
  }

  get size(): number {
    return this.#places.size;
  }

  /** Puts a row in, or in the place of what it was before. */
  put(row: IndexedRow): void {
    this.remove(row.id);
    const kept = { id: row.id, features: featuresOf(this.#vocabulary, row) };
    this.#place(kept, this.#kept.push(kept) - 1);
  }

  /** Takes a row out; its place is given back when the index is next built anew. */
  remove(id: string): void {
    this.#places.delete(id);
    if (this.#kept.length > 2 * this.size + LARGE) this.refresh();
  }

  /** Counts anew how common every word is, after many changes. */
  refresh(): void {
    this.#kept = this.#kept.filter(({ id }, place) => this.#places.get(id) === place);
    this.#build();
  }

  /** At most five rows that are alike, the most alike first; never `except`, and only rows that `mayShow` lets through. */
  find(
    described: Described,
    { except, mayShow = () => true, least = POSSIBLE, most = MOST }: FindOptions = {},
  ): Similar[] {
    const features = featuresOf(this.#vocabulary, described, { mend: true });
    const touched = this.#weigh(features);
    const best: { place: number; score: number }[] = [];
    for (const place of touched) {
      const score = scoreOf(this.#sums[place] ?? 0);
      this.#sums[place] = 0;
      if (score < least || (best.length === most && score <= (best.at(-1)?.score ?? 0))) continue;
      const id = this.#kept[place]?.id ?? '';
      if (id === except || this.#places.get(id) !== place || !mayShow(id)) continue;
      const at = best.findIndex((other) => other.score < score);
      best.splice(at < 0 ? best.length : at, 0, { place, score });
      best.length = Math.min(best.length, most);
    }
    return best.flatMap(({ place, score }) => {
      const kept = this.#kept[place];
      return kept ? [{ id: kept.id, score, both: this.#both(features, kept.features) }] : [];
    });
  }

  #take(rows: readonly IndexedRow[]): void {
    for (const row of rows) this.#kept.push({ id: row.id, features: featuresOf(this.#vocabulary, row) });
  }

  #build(): void {
    const empty = <V>() => Object.fromEntries(FEATURES.map((feature) => [feature, new Map<number, V>()]));
    // Every feature is given its map in the line above.
    this.#postings = empty<Postings>() as Record<Feature, Map<number, Postings>>;
    this.#counts = empty<number>() as Record<Feature, Map<number, number>>;
    this.#places = new Map();
    for (const { features } of this.#kept) this.#count(features);
    for (const [place, kept] of this.#kept.entries()) this.#place(kept, place);
  }

  #count({ vectors }: DescribedFeatures): void {
    for (const feature of FEATURES) {
      const counts = this.#counts[feature];
      for (const term of vectors[feature].keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }

  #place({ id, features }: Kept, place: number): void {
    this.#places.set(id, place);
    for (const feature of FEATURES) {
      const postings = this.#postings[feature];
      for (const [term, weight] of this.#weighted(feature, features.vectors[feature])) {
        const own = postings.get(term) ?? { rows: [], weights: [] };
        own.rows.push(place);
        own.weights.push(weight);
        postings.set(term, own);
      }
    }
  }

  /** The vector with how telling each term is, made one long. */
  #weighted(feature: Feature, vector: RawVector): [number, number][] {
    const all = this.#kept.length;
    const counts = this.#counts[feature];
    const isTooCommon = (count: number): boolean => feature === 'gram' && all > LARGE && count > all * COMMON_SHARE;
    const terms: [number, number][] = [];
    let sum = FLOORS[feature] ** 2;
    for (const [term, weight] of vector) {
      const count = counts.get(term) ?? 1;
      const own = weight * telling(feature, all, count);
      sum += own * own;
      if (!isTooCommon(count)) terms.push([term, own]);
    }
    const length = Math.sqrt(sum) || 1;
    return terms.map(([term, weight]) => [term, weight / length]);
  }

  /** Sums up the likeness of every row that shares anything, and says which rows do. */
  #weigh({ vectors }: DescribedFeatures): number[] {
    if (this.#sums.length < this.#kept.length) this.#sums = new Float32Array(this.#kept.length + LARGE);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const feature of FEATURES) {
      for (const [term, weight] of this.#weighted(feature, vectors[feature])) {
        const own = this.#postings[feature].get(term);
        if (!own) continue;
        const factor = weight * WEIGHTS[feature];
        const { rows, weights } = own;
        for (let at = 0; at < rows.length; at += 1) {
          const place = rows[at] ?? 0;
          const before = sums[place] ?? 0;
          // Every weight is above nothing, so that a row is met for the first time where nothing stands.
          if (before === 0) touched.push(place);
          sums[place] = before + factor * (weights[at] ?? 0);
        }
      }
    }
    return touched;
  }

  #both(one: DescribedFeatures, other: DescribedFeatures): string[] {
    const order: readonly Feature[] = ['subject', 'context', 'field'];
    return order.flatMap((feature) =>
      this.#weighted(feature, one.vectors[feature])
        .filter(([concept]) => other.vectors[feature].has(concept))
        .sort(([, a], [, b]) => b - a)
        .map(([concept]) => this.#vocabulary.concepts[concept]?.name ?? ''),
    );
  }
}

interface FindOptions {
  /** The row that is asked for itself. */
  except?: string;
  /** Rights and states: what the reader may be shown. */
  mayShow?(id: string): boolean;
  least?: number;
  most?: number;
}
