import { AppError } from '../../shared/AppError';
import type { ListName, Lists } from '../../shared/lists';
import type { Draft } from '../../shared/schema/defineList';
import type { ListStore } from '../ports';

/** Adds a row unless it is there. */
export type EnsureRow = <N extends ListName>(list: N, key: string, draft: Draft<Lists[N]>) => Promise<void>;

/** Adds rows by keys that follow from what they are: asked again, or gone on with after being cut off, it gives the same rows. */
export const ensureRows =
  (store: ListStore, by: string): EnsureRow =>
  async (list, key, draft) => {
    if (store.find(list, key)) return;
    try {
      await store.create(list, draft, { key, by });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
    }
  };
