import { object, type ShapeOf } from '../schema/shape';
import { sentText } from './sentText';

/** A subject of the word list as it is being written. */
export const wordChange = object({ title: sentText, workField: sentText, words: sentText, removedWords: sentText });

export interface WordChange extends ShapeOf<typeof wordChange> {}

/** Two initiatives, by their titles. */
type Pair = readonly [string, string];

/** A word that two compared initiatives speak for: to be added, or taken away. A person decides. */
export interface WordCandidate {
  word: string;
  pair: Pair;
}

/** What a change of the word list would do. */
export interface WordPreview {
  /** How many initiatives its words are found in. */
  found: number;
  /** Those that would be called similar, and would be no more. */
  newPairs: readonly Pair[];
  lostPairs: readonly Pair[];
  /** Words to think twice about: in too many initiatives, too short, or another subject's. */
  common: readonly string[];
  short: readonly string[];
  taken: readonly { word: string; subject: string }[];
  /** The fields of work that there are, when the one that is written is none of them. */
  fields: readonly string[];
  /** What municipalities' own judgements teach: words in only one of two that are alike and were not found to be. */
  adds: readonly WordCandidate[];
  /** Words by which two were found alike that are something else. */
  removes: readonly WordCandidate[];
}
