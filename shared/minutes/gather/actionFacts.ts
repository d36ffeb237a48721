import type { Lists } from '../../lists';
import { actionPoints } from '../../lists/actionPoints';
import { ownerOf } from '../../rules/ownerOf';
import type { Item } from '../../schema/defineList';
import { swedishOrder } from '../../text/format';
import { itemWords } from '../../text/minutes/minutesWords';
import type { ItemFacts } from '../facts/MinutesFacts';
import type { Source } from './Source';

/** What an action belongs to besides the item. */
function aboutOf(
  { decision, risk, statusArea }: Item<Lists['actionPoints']>,
  source: Source,
): Pick<ItemFacts['actions'][number], 'about'> {
  const named = [source.find('decisions', decision), source.find('risks', risk)].flatMap((row) =>
    row ? [itemWords.about(row.readableNumber, 'threat' in row ? row.threat : row.title)] : [],
  );
  const area = statusArea === null ? [] : [actionPoints.fields.statusArea.options[statusArea].sv];
  const about = [...named, ...area].join(', ');
  return about ? { about } : {};
}

/** Actions as they stand, by their numbers: who, until when, and how far. */
export const actionFacts = (actions: readonly Item<Lists['actionPoints']>[], source: Source): ItemFacts['actions'] =>
  actions
    .toSorted((a, b) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key))
    .map((action) => ({
      number: action.readableNumber,
      title: action.title,
      owner: ownerOf(action, (member) => source.find('members', member)?.name),
      due: action.due,
      state: source.field('actionPoints', action, 'state').text,
      ...aboutOf(action, source),
    }));
