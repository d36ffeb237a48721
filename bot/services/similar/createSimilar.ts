import { AppError } from '../../../shared/AppError';
import type { SimilarAsked, SimilarHit } from '../../../shared/api/similar';
import type { WordChange, WordPreview } from '../../../shared/api/wordPreview';
import { initiatives } from '../../../shared/lists/initiatives';
import { readingOf } from '../../../shared/rules/access';
import { LIKELY } from '../../../shared/similar/similarity';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import type { Dependencies } from '../dependencies';
import { areaWords } from './describedRows';
import { previewWords } from './previewWords';
import { similarRowsOf } from './similarRowsOf';

/** So many words say why. */
const MOST_WORDS = 3;

/** The initiatives that are alike to what somebody writes, as that person may see them, the most alike first and at most five. */
export function similarTo(store: ListStore, actor: Actor, asked: SimilarAsked): SimilarHit[] {
  const reading = readingOf(initiatives, actor);
  if (!reading) throw new AppError('forbidden');
  const seen = (key: string) => {
    const row = store.find('initiatives', key);
    return row && reading.sees(row) ? reading.part(row) : undefined;
  };
  const described = { title: asked.title, need: asked.need, area: areaWords(asked.area) };
  const found = similarRowsOf(store)
    .index()
    .find(described, {
      ...(asked.key === null ? {} : { except: asked.key }),
      mayShow: (key) => seen(key) !== undefined,
    });
  return found.flatMap(({ id, score, both }) => {
    const row = seen(id);
    if (!row) return [];
    const { key, title, municipality, contact, phase, state } = row;
    const words = both.slice(0, MOST_WORDS).map((name) => name.replaceAll('_', ' '));
    return [{ key, title, municipality, contact, phase, state, score, isLikely: score >= LIKELY, both: words }];
  });
}

/** Asking while writing. Errors: forbidden. */
export function createSimilar({ store, wait }: Pick<Dependencies, 'store' | 'wait'>) {
  return {
    /** Reads every row once, so that nobody who writes waits for it. */
    prepare: (): Promise<void> => similarRowsOf(store).prepare(wait),
    /** What a change of the word list would do. */
    preview: (actor: Actor, change: WordChange): WordPreview => previewWords(store, actor, change),
    find: (actor: Actor, asked: SimilarAsked): SimilarHit[] => similarTo(store, actor, asked),
  };
}
