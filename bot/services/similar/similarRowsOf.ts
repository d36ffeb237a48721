import { rowsOf } from '../../../shared/schema/mark';
import { withChanges } from '../../../shared/similar/ownConcepts';
import { SimilarIndex } from '../../../shared/similar/SimilarIndex';
import { shippedConcepts } from '../../../shared/similar/shippedConcepts';
import { Vocabulary } from '../../../shared/similar/vocabulary';
import type { ListStore, Wait } from '../../ports';
import { describedRows } from './describedRows';

interface Kept {
  index: SimilarIndex;
  /** How far the index reaches. */
  mark: string;
  /** The word list that it was made with. */
  words: string;
  /** By SharePoint's id: the key of a row that is in the index, for those that are taken away. */
  keys: Map<string, string>;
  /** Rows put in since it was last counted how common each word is. */
  changed: number;
}

/** After changes to more than this share of the rows, and this many, it is counted anew how common each word is. */
const SHARE = 0.1;
const FEW = 20;

/** Which of the store's initiatives are alike: every row is read once, and then only what has changed. */
class SimilarRows {
  readonly #store: ListStore;
  #kept: Kept | undefined;

  constructor(store: ListStore) {
    this.#store = store;
  }

  /** Reads every row, with pauses in which others are answered. */
  async prepare(wait: Wait): Promise<void> {
    const steps = this.#read();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.#kept ??= step.value;
        return;
      }
      await wait(0);
      // Somebody could not wait.
      if (this.#kept) return;
    }
  }

  /** The index as the rows stand now. */
  index(): SimilarIndex {
    // Other words read every row anew.
    if (this.#kept?.words !== this.#words()) this.#kept = undefined;
    this.#kept ??= this.#readNow();
    this.#follow(this.#kept);
    return this.#kept.index;
  }

  #words(): string {
    return rowsOf(this.#store.mark('concepts'));
  }

  *#read(): Generator<undefined, Kept> {
    const words = this.#words();
    const mark = this.#store.mark('initiatives');
    const rows = this.#store.all('initiatives');
    const vocabulary = new Vocabulary(withChanges(shippedConcepts(), this.#store.all('concepts')));
    const index = yield* SimilarIndex.inSteps(vocabulary, describedRows(rows));
    return { index, mark, words, keys: new Map(rows.map(({ id, key }) => [id, key])), changed: 0 };
  }

  #readNow(): Kept {
    const steps = this.#read();
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  }

  #follow(kept: Kept): void {
    const mark = this.#store.mark('initiatives');
    if (rowsOf(mark) === rowsOf(kept.mark)) return;
    const news = this.#store.since('initiatives', kept.mark);
    if (!news) {
      this.#kept = this.#readNow();
      return;
    }
    for (const id of news.touched) kept.index.remove(kept.keys.get(id) ?? '');
    for (const row of describedRows(news.items)) kept.index.put(row);
    for (const { id, key } of news.items) kept.keys.set(id, key);
    kept.mark = mark;
    kept.changed += news.touched.length;
    if (kept.changed > FEW + SHARE * kept.index.size) {
      kept.index.refresh();
      kept.changed = 0;
    }
  }
}

const all = new WeakMap<ListStore, SimilarRows>();

/** The one index over a store's initiatives. */
export function similarRowsOf(store: ListStore): SimilarRows {
  const known = all.get(store) ?? new SimilarRows(store);
  all.set(store, known);
  return known;
}
