import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import type { Actor } from '../access/actor';
import { bringRows } from './bringRows';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';

/** Says that rows are right as they stand; who may write them says it. Errors: forbidden before anything is written, notFound. */
export function createConfirmInitiatives({ store, log, clock }: Dependencies) {
  return async (actor: Actor, keys: readonly string[]): Promise<number> => {
    await bringRows(
      store,
      keys.map((key) => ({ list: 'initiatives' as const, key })),
    );
    const rows = [...new Set(keys)].map((key) => requireItem(store, 'initiatives', key));
    if (rows.some((row) => !mayWrite(lists.initiatives, actor, row))) throw new AppError('forbidden');
    const lastConfirmedAt = clock().toISOString();
    for (const { key } of rows) {
      await store.update('initiatives', { lastConfirmedAt }, { key, by: actor.key });
      log.record({ actor, action: 'confirmed', list: 'initiatives', subject: key, detail: { lastConfirmedAt } });
    }
    return rows.length;
  };
}
