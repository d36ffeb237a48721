import { gramCounts } from './grams';
import type { Hit, Vocabulary } from './vocabulary';

/** What is compared of an initiative. */
export interface Described {
  title: string;
  need: string;
  area: string;
}

/** The ways in which two initiatives are compared, each a vector of its own. */
export const FEATURES = ['subject', 'use', 'field', 'context', 'gram', 'area'] as const;
export type Feature = (typeof FEATURES)[number];

/** Weights before it is known how common each term is: term -> weight. */
export type RawVector = ReadonlyMap<number, number>;

export interface DescribedFeatures {
  vectors: Readonly<Record<Feature, RawVector>>;
  /** By concept: the words that told of it. */
  words: ReadonlyMap<number, readonly string[]>;
}

const TITLE_WEIGHT = 1.5;
/** So many of the subjects that a text's words are used for: what comes after them is chance. */
const MOST_USES = 8;

/** Title hits and need hits as one: how often in all, and whether the title says it. */
function merged(title: readonly Hit[], need: readonly Hit[]) {
  const all = new Map<number, { count: number; inTitle: boolean; words: string[] }>();
  const add = (hit: Hit, inTitle: boolean): void => {
    const one = all.get(hit.concept) ?? { count: 0, inTitle: false, words: [] };
    all.set(hit.concept, {
      count: one.count + hit.count,
      inTitle: one.inTitle || inTitle,
      words: [...new Set([...one.words, ...hit.words])],
    });
  };
  for (const hit of title) add(hit, true);
  for (const hit of need) add(hit, false);
  return all;
}

/** The fields that an area text names, each once. */
function areaOf(vocabulary: Vocabulary, area: string): RawVector {
  const hits = vocabulary.hits(area).filter(({ concept }) => vocabulary.concepts[concept]?.kind === 'field');
  return new Map(hits.map(({ concept }) => [concept, 1]));
}

/** The subjects that the words are most used for. */
function usesOf(vocabulary: Vocabulary, { title, need }: Described): RawVector {
  const all = vocabulary.usesIn(need);
  for (const [subject, share] of vocabulary.usesIn(title))
    all.set(subject, (all.get(subject) ?? 0) + share * TITLE_WEIGHT);
  return new Map([...all].sort(([, a], [, b]) => b - a).slice(0, MOST_USES));
}

/** What an initiative's words say of it. `mend` reads slips of the pen, for what somebody is typing. */
export function featuresOf(vocabulary: Vocabulary, described: Described, { mend = false } = {}): DescribedFeatures {
  const { title, need, area } = described;
  const hits = merged(vocabulary.hits(title, { mend }), vocabulary.hits(need, { mend }));
  const subject = new Map<number, number>();
  const field = new Map<number, number>();
  const context = new Map<number, number>();
  for (const [concept, { count, inTitle }] of hits) {
    const about = vocabulary.concepts[concept];
    const weight = 1 + Math.log(count);
    const strong = weight * (inTitle ? TITLE_WEIGHT : 1);
    if (about?.kind === 'subject') {
      subject.set(concept, strong);
      const own = vocabulary.fieldOf(concept);
      if (own !== undefined) field.set(own, Math.max(field.get(own) ?? 0, strong));
    } else if (about?.kind === 'field') field.set(concept, Math.max(field.get(concept) ?? 0, strong));
    else context.set(concept, weight);
  }
  const gram = new Map([...gramCounts(title, need)].map(([place, count]) => [place, 1 + Math.log(count)]));
  const words = new Map([...hits].map(([concept, hit]) => [concept, hit.words]));
  const use = usesOf(vocabulary, described);
  return { vectors: { subject, use, field, context, gram, area: areaOf(vocabulary, area) }, words };
}
