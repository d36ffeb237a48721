import { AppError } from '../../shared/AppError';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import { refuseLock } from './refuseLock';

/** Puts a meeting's items in an order; their numbers stay. Asked again it changes nothing more. Errors: forbidden, notFound, invalid when the items are not the meeting's, wrongState. */
export const createOrderAgenda =
  ({ store, log }: Dependencies) =>
  async (actor: Actor, key: string, order: readonly string[]): Promise<ItemOf<'meetings'>> => {
    requirePermission(actor, 'runMeeting');
    const meeting = requireItem(store, 'meetings', key);
    const own = store.all('agendaItems').filter((one) => one.meeting === key);
    const isWhole = new Set(order).size === own.length && own.every((item) => order.includes(item.key));
    // Somebody has added an item meanwhile, or it is another meeting's.
    if (!isWhole) throw new AppError('conflict', { current: meeting });
    refuseLock(store, 'agendaItems', { values: { meeting: key }, doing: 'change' });
    const moved = own.flatMap((item) => {
      const position = order.indexOf(item.key) + 1;
      return position === item.position ? [] : [{ item, position }];
    });
    for (const { item, position } of moved)
      await store.update('agendaItems', { position }, { key: item.key, by: actor.key });
    if (moved.length > 0) {
      const detail = { order: [...order], state: meeting.state };
      log.record({ actor, action: 'reordered', list: 'meetings', subject: key, detail });
    }
    return meeting;
  };
