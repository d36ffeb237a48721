import { AppError } from '../../../shared/AppError';
import type { ListName } from '../../../shared/lists';
import type { SeedRow } from './SeedRow';
import { seedRows } from './seedRows';

/** What planting needs of a store of lists. */
interface RowStore {
  find(list: ListName, key: string): unknown;
  create(
    list: ListName,
    draft: never,
    options: { key: string; by: string; number?: string | undefined },
  ): Promise<unknown>;
}

async function plant(store: RowStore, row: SeedRow): Promise<boolean> {
  if (store.find(row.list, row.key)) return false;
  try {
    // Each row carries its own list's draft; the pair cannot be told to the compiler through the union.
    await store.create(row.list, row.draft as never, { key: row.key, number: row.number, by: 'system' });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'duplicate') return false;
    throw error;
  }
}

/** Creates the seed's rows that are not there yet; what people have changed since stays. Returns how many were created. */
export async function plantSeed(store: RowStore, tenantId: string): Promise<number> {
  let planted = 0;
  for (const row of seedRows(tenantId)) planted += (await plant(store, row)) ? 1 : 0;
  return planted;
}
