import { AppError } from '../../shared/AppError';
import type { ListName } from '../../shared/lists';
import { mayDo, type Permission } from '../../shared/rules/permissions';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from './ports';

/** Throws `forbidden` unless the actor's role may do this. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!mayDo(actor.role, permission)) throw new AppError('forbidden');
}

/** The item, or `notFound`. */
export function requireItem<N extends ListName>(store: ListStore, list: N, key: string): ItemOf<N> {
  const item = store.find(list, key);
  if (!item) throw new AppError('notFound', { values: { list, key } });
  return item;
}

/** Throws `wrongState` unless the item is in one of the states. */
export function requireState<S extends string>(item: { state: S }, ...allowed: S[]): void {
  if (!allowed.includes(item.state)) throw new AppError('wrongState', { values: { state: item.state } });
}
