import { AppError } from '../../shared/AppError';
import type { AgendaOrder } from '../../shared/api/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';
import { refuseLock } from './refuseLock';
import { checkedReason } from './requiredTexts';

/** Puts a meeting's items in an order; their numbers stay. Asked again it changes nothing more. Errors: forbidden, notFound, conflict when the items are not the meeting's, needsReason, wrongState. */
export const createOrderAgenda =
  ({ store, log, chat }: Dependencies) =>
  async (actor: Actor, key: string, { items: order, reason }: AgendaOrder): Promise<ItemOf<'meetings'>> => {
    requirePermission(actor, 'runMeeting');
    const meeting = requireItem(store, 'meetings', key);
    const own = store.all('agendaItems').filter((one) => one.meeting === key);
    const isWhole = new Set(order).size === own.length && own.every((item) => order.includes(item.key));
    // Somebody has added an item meanwhile, or it is another meeting's.
    if (!isWhole) throw new AppError('conflict', { current: meeting });
    const why = reason === undefined ? undefined : checkedReason(reason);
    refuseLock(store, 'agendaItems', { values: { meeting: key }, doing: why === undefined ? 'change' : 'correct' });
    const moved = own.flatMap((item) => {
      const position = order.indexOf(item.key) + 1;
      return position === item.position ? [] : [{ item, position }];
    });
    for (const { item, position } of moved)
      await store.update('agendaItems', { position }, { key: item.key, by: actor.key });
    if (moved.length > 0) {
      chat.subjectChanged('call', key);
      const detail = { order: [...order], state: meeting.state, ...(why === undefined ? {} : { reason: why }) };
      log.record({
        actor,
        action: why === undefined ? 'reordered' : 'corrected',
        list: 'meetings',
        subject: key,
        detail,
      });
    }
    return meeting;
  };
