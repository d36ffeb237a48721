import type { WordCandidate } from '../../../shared/api/wordPreview';
import type { SimilarMark } from '../../../shared/lists/similarMarks';
import { isStanding } from '../../../shared/rules/isStanding';
import type { SimilarIndex } from '../../../shared/similar/SimilarIndex';
import { LIKELY } from '../../../shared/similar/similarity';
import { tokensOf } from '../../../shared/similar/tokens';
import { fillerWords, glueWords, smallWords } from '../../../shared/similar/words/stopWords';
import type { describedRows } from './describedRows';

type Row = ReturnType<typeof describedRows>[number];

/** So few letters say too little to be taught. */
const LEAST = 5;
const MOST = 12;

const isTelling = (word: string): boolean =>
  word.length >= LEAST && !glueWords.has(word) && !smallWords.has(word) && !fillerWords.has(word);

/** The words of a row that tell something, as they are compared: without capitals and accents. */
const tellingWords = ({ title, need }: Row): Set<string> => new Set(tokensOf(`${title} ${need}`).filter(isTelling));

/** As it is written in the row, for people to read. */
const asWritten = (word: string, { title, need }: Row): string =>
  `${title} ${need}`
    .split(/[^\p{L}\p{N}-]+/u)
    .find((one) => tokensOf(one).includes(word))
    ?.toLowerCase() ?? word;

interface Judged {
  mark: SimilarMark['mark'];
  one: Row;
  other: Row;
}

/** Words in only one of two that somebody has called the same or similar, and that were not found to be. */
function toAdd({ one, other }: Judged): WordCandidate[] {
  const [here, there] = [tellingWords(one), tellingWords(other)];
  const only = (row: Row, own: Set<string>, others: Set<string>) =>
    [...own].filter((word) => !others.has(word)).map((word) => asWritten(word, row));
  const pair = [one.title, other.title] as const;
  return [...only(one, here, there), ...only(other, there, here)].map((word) => ({ word, pair }));
}

/** Words in both of two that were found alike, and that somebody has called something else. */
function toRemove({ one, other }: Judged): WordCandidate[] {
  const there = tellingWords(other);
  const both = [...tellingWords(one)].filter((word) => there.has(word));
  return both.map((word) => ({ word: asWritten(word, one), pair: [one.title, other.title] as const }));
}

const eachOnce = (candidates: readonly WordCandidate[]): WordCandidate[] =>
  candidates.filter(({ word }, at) => candidates.findIndex((one) => one.word === word) === at).slice(0, MOST);

/** What the municipalities' judgements of each other's initiatives say of the word list: only candidates, a person decides. */
export function wordCandidates(marks: readonly SimilarMark[], rows: readonly Row[], index: SimilarIndex) {
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const judged = marks.filter(isStanding).flatMap(({ initiative, other, mark }): Judged[] => {
    const [a, b] = [byKey.get(initiative), byKey.get(other)];
    return a && b ? [{ mark, one: a, other: b }] : [];
  });
  const isFound = ({ one, other }: Judged): boolean =>
    index.find(one, { except: one.id, least: LIKELY, mayShow: (id) => id === other.id }).length > 0;
  return {
    adds: eachOnce(judged.filter((one) => one.mark !== 'different' && !isFound(one)).flatMap(toAdd)),
    removes: eachOnce(judged.filter((one) => one.mark === 'different' && isFound(one)).flatMap(toRemove)),
  };
}
