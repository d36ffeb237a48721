import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { sameValue } from '../../shared/schema/sameValue';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import { acceptedChanges, acceptedDraft } from './accepted';
import { behaviourOf } from './behaviours';
import type { FieldValues } from './behaviours/Behaviour';
import { isMadeInATab } from './checkRow';
import type { Dependencies } from './dependencies';
import { loggedValues } from './loggedValues';

/** A row that has been checked and may be written. */
export interface ReadyRow<N extends ListName = ListName> {
  list: N;
  key: string;
  /** None for a row that is to be added. */
  eTag: string | undefined;
  /** What the person writes, and what the app writes beside it. */
  values: FieldValues;
  also: FieldValues;
  /** Why it is put right, where it is. */
  reason?: string | undefined;
}

/** Whether a row already holds these values, in the app's own form. */
function holds(list: ListDefinition, item: object, values: FieldValues): boolean {
  return Object.entries(values).every(([name, value]) => {
    const field = list.fields[name];
    const checked = field && value !== null && value !== undefined ? kindOf(field).check(field, value) : { value };
    const wanted = 'value' in checked ? checked.value : value;
    return sameValue(wanted, Reflect.get(item, name));
  });
}

/** Writes one row, however many times it is asked to. */
export function createWriteRow(dependencies: Dependencies) {
  const { store, log, chat } = dependencies;
  async function put<N extends ListName>(actor: Actor, row: ReadyRow<N>): Promise<ItemOf<N>> {
    const { list, key, eTag, values, also } = row;
    const all = { ...values, ...also };
    const before = eTag === undefined ? undefined : store.find(list, key);
    if (before) await behaviourOf(list).changing?.(before, all, { dependencies, actor });
    const item = eTag
      ? await store.update(list, acceptedChanges(list, all), { key, eTag, by: actor.key })
      : await store.create(list, acceptedDraft(list, all), { key, by: actor.key });
    const after = loggedValues(list, all);
    const old = before && Object.fromEntries(Object.keys(after).map((name) => [name, Reflect.get(before, name)]));
    const why = row.reason === undefined ? {} : { reason: row.reason };
    const detail = { ...(old ? { before: old } : {}), after, ...why };
    const changed = row.reason === undefined ? 'changed' : 'corrected';
    const action = eTag ? changed : 'created';
    log.record({ actor, action, list, subject: key, detail });
    behaviourOf(list).changed?.(item, { chat });
    return item;
  }

  /** Whether the log says that the row was added with these very values: then it is the same delivery once more, and newer changes stand. */
  async function isSentAgain({ list, key, values }: ReadyRow): Promise<boolean> {
    const events = await store.fresh('events', 'subject', key);
    const added = events.find((one) => one.list === list && one.action === 'created');
    const after: unknown = added?.detail?.after;
    return typeof after === 'object' && after !== null && holds(lists[list], after, values);
  }

  /**
   * Pressing again, an answer that was lost and a delivery that is repeated are harmless: a row that already holds what is written counts as saved, what
   * has been added and changed since stands, and a new row that only this person has written takes the difference. Whatever else stands there is a conflict.
   */
  return async function write<N extends ListName>(actor: Actor, row: ReadyRow<N>): Promise<ItemOf<N>> {
    try {
      return await put(actor, row);
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'duplicate' && error.code !== 'conflict')) throw error;
      const current = store.find(row.list, row.key);
      if (!current) throw error;
      const isNew = row.eTag === undefined;
      const isOwn = isNew ? current.createdBy === actor.key : current.changedBy === actor.key;
      if (isOwn && holds(lists[row.list], current, row.values)) return current;
      // A key that means something is taken, by whomever.
      if (!isMadeInATab(row.key) && isNew) throw error;
      if (isOwn && isNew && (await isSentAgain(row))) return current;
      if (isOwn && isNew && current.changedBy === actor.key) return write(actor, { ...row, eTag: current.eTag });
      throw new AppError('conflict', { current, cause: error });
    }
  };
}
