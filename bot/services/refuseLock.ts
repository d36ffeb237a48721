import { AppError } from '../../shared/AppError';
import type { ListName } from '../../shared/lists';
import type { ListStore } from '../ports';
import { behaviourOf } from './behaviours';
import type { Doing, FieldValues } from './behaviours/Behaviour';

/** Throws what keeps a row as it is, if anything does: `wrongState`, or `needsReason` where it may be corrected. */
export function refuseLock(store: ListStore, list: ListName, of: { values: FieldValues; doing: Doing }): void {
  const lock = behaviourOf(list).lockedBy?.(of.values, store, of.doing);
  if (!lock) return;
  const values = { list: lock.list, state: lock.state };
  throw new AppError(lock.mayBeCorrected && of.doing !== 'move' ? 'needsReason' : 'wrongState', { values });
}
