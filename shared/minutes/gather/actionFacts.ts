import type { Lists } from '../../lists';
import type { Item } from '../../schema/defineList';
import { swedishOrder } from '../../text/format';
import type { ItemFacts } from '../facts/MinutesFacts';
import type { Source } from './Source';

/** Actions as they stand, by their numbers: who, until when, and how far. */
export const actionFacts = (actions: readonly Item<Lists['actionPoints']>[], source: Source): ItemFacts['actions'] =>
  actions
    .toSorted((a, b) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key))
    .map((action) => ({
      number: action.readableNumber,
      title: action.title,
      owner: [source.find('members', action.owner)?.name, action.ownerName].filter(Boolean).join(', ') || null,
      due: action.due,
      state: source.field('actionPoints', action, 'state').text,
    }));
