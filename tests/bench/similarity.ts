import { describedRows } from '../../bot/services/similar/describedRows';
import { SimilarIndex } from '../../shared/similar/SimilarIndex';
import { shippedConcepts } from '../../shared/similar/shippedConcepts';
import { Vocabulary } from '../../shared/similar/vocabulary';
import development from '../support/similar/development.json';
import type { Figures } from './goals';
import { manyInitiatives } from './manyInitiatives';

const ROWS = 30_000;
const LIMIT_MS = 20;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const percentile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length * share)] ?? 0;

/** What it costs to find similar initiatives among 30,000, as when somebody types: half a title, the title, and title with need. */
export function similarity(): Figures {
  // Every third row is a real text, so that subjects and letters meet as they do among people's own words.
  const rows = describedRows(manyInitiatives(ROWS)).map((row, at) => {
    const text = at % 3 === 0 ? development.items[at % development.items.length] : undefined;
    return text ? { ...row, title: text.title, need: text.need } : row;
  });
  const vocabulary = new Vocabulary(shippedConcepts());
  let index = new SimilarIndex(vocabulary);
  const build = timed(() => {
    index = new SimilarIndex(vocabulary, rows);
  });
  const searches = development.items.flatMap(({ title, need, area }) => [
    { title: title.slice(0, Math.ceil(title.length / 2)), need: '', area: '' },
    { title, need: '', area: '' },
    { title, need, area },
  ]);
  const times = searches.map((asked) => timed(() => index.find(asked)));
  const changes = rows.slice(0, 500).map((row) => timed(() => index.put(row)));
  return {
    'similar among 30,000, reading all rows once, ms': build,
    'similar among 30,000, median ms': percentile(times, 0.5),
    'similar among 30,000, 95th percentile ms': { value: percentile(times, 0.95), goal: LIMIT_MS },
    'similar among 30,000, a changed row, median ms': percentile(changes, 0.5),
  };
}
