import { AppError } from '../../../shared/AppError';
import type { WordChange, WordPreview } from '../../../shared/api/wordPreview';
import { lists } from '../../../shared/lists';
import { mayWrite } from '../../../shared/rules/access';
import type { Concept } from '../../../shared/similar/concepts';
import { isOfSubject, withChanges, wordsIn } from '../../../shared/similar/ownConcepts';
import { SimilarIndex } from '../../../shared/similar/SimilarIndex';
import { shippedConcepts } from '../../../shared/similar/shippedConcepts';
import { LIKELY } from '../../../shared/similar/similarity';
import { Vocabulary } from '../../../shared/similar/vocabulary';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import { describedRows } from './describedRows';
import { wordCandidates } from './wordCandidates';

type Row = ReturnType<typeof describedRows>[number];

/** A word that is in more than this share of the rows makes too many alike; of few rows it says nothing. */
const TOO_COMMON = 0.03;
const FEW = 3;
/** So short a word is many things. */
const SHORT = 4;
/** Looked at for a preview: enough to tell what a word does, and read within a breath. */
const MOST_ROWS = 1_000;
const MOST_PAIRS = 10;

const textOf = ({ title, need }: Row): string => `${title} ${need}`;

const vocabularyOf = (terms: readonly string[]): Vocabulary =>
  new Vocabulary([{ kind: 'subject', name: 'own', field: null, terms }]);

/** Pairs that are called similar, among them one of the rows asked about. */
function pairs(index: SimilarIndex, asked: readonly Row[]): Set<string> {
  const found = asked.flatMap((row) =>
    index.find(row, { except: row.id, least: LIKELY }).map(({ id }) => [row.id, id].sort().join(' ')),
  );
  return new Set(found);
}

/** Words to think twice about. */
function warnings(change: WordChange, others: readonly Concept[], rows: readonly Row[]) {
  const words = wordsIn(change.words);
  const inRows = (word: string): number => {
    const vocabulary = vocabularyOf([word]);
    return rows.filter((row) => vocabulary.hits(textOf(row)).length > 0).length;
  };
  const fields = others.filter(({ kind }) => kind === 'field').map(({ name }) => name);
  const [field] = wordsIn(change.workField);
  return {
    common: words.filter((word) => inRows(word) > Math.max(FEW, TOO_COMMON * rows.length)),
    short: words.filter((word) => word.length <= SHORT),
    taken: words.flatMap((word) => {
      const other = others.find(
        (one) => one.kind === 'subject' && !isOfSubject(change, one) && one.terms.includes(word),
      );
      return other ? [{ word, subject: other.name.replaceAll('_', ' ') }] : [];
    }),
    fields: field === undefined || fields.includes(field) ? [] : fields,
  };
}

/** What a change of the word list would do, before it is saved. Errors: forbidden. */
export function previewWords(store: ListStore, actor: Actor, change: WordChange): WordPreview {
  if (!mayWrite(lists.concepts, actor)) throw new AppError('forbidden');
  const rows = describedRows(store.all('initiatives')).slice(-MOST_ROWS);
  const kept = store.all('concepts').filter(({ title }) => title !== change.title);
  const before = withChanges(shippedConcepts(), store.all('concepts'));
  const after = withChanges(shippedConcepts(), [...kept, change]);
  const told = vocabularyOf([...wordsIn(change.words), ...wordsIn(change.removedWords)]);
  const asked = rows.filter((row) => told.hits(textOf(row)).length > 0);
  const now = new SimilarIndex(new Vocabulary(before), rows);
  const [old, next] = [pairs(now, asked), pairs(new SimilarIndex(new Vocabulary(after), rows), asked)];
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const named = (all: readonly string[]) =>
    all.slice(0, MOST_PAIRS).map((pair): [string, string] => {
      const [one = '', other = ''] = pair.split(' ');
      return [titles.get(one) ?? '', titles.get(other) ?? ''];
    });
  return {
    found: asked.length,
    newPairs: named([...next].filter((pair) => !old.has(pair))),
    lostPairs: named([...old].filter((pair) => !next.has(pair))),
    ...warnings(change, before, rows),
    ...wordCandidates(store.all('similarMarks'), rows, now),
  };
}
