import { AppError } from '../../shared/AppError';
import type { ItemOf, ListStore } from '../ports';
import { requireItem } from './guards';

/** An item on a meeting's own agenda, or `notFound`. */
export function requireItemOf(store: ListStore, meeting: string, item: string): ItemOf<'agendaItems'> {
  const found = requireItem(store, 'agendaItems', item);
  if (found.meeting !== meeting) throw new AppError('notFound', { values: { list: 'agendaItems', key: item } });
  return found;
}
