import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from '../../shared/lists/roles';
import { mayWrite } from '../../shared/rules/access';
import { hasRole } from '../../shared/rules/hasRole';
import { cleanText } from '../../shared/text/cleanText';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import { bringRows } from './bringRows';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';

interface Given {
  answer: 'agrees' | 'objects';
  note?: string | undefined;
}

/** A party answers for itself; one that is no municipality is answered for by whoever writes the initiative. */
function mayAnswer(actor: Actor, party: ItemOf<'parties'>, of: ItemOf<'initiatives'>): boolean {
  if (hasRole(actor, PROJECT_MANAGEMENT)) return true;
  if (party.municipality === null) return mayWrite(lists.initiatives, actor, of);
  return hasRole(actor, MUNICIPAL_ROLES) && actor.municipality === party.municipality;
}

/** What a party says of an initiative on the fast track. Errors: forbidden, notFound, invalid when an objection says nothing. */
export function createAnswerAsParty({ store, log, clock }: Dependencies) {
  return async (actor: Actor, key: string, { answer, note = '' }: Given): Promise<ItemOf<'parties'>> => {
    await bringRows(store, [{ list: 'parties', key }]);
    const party = requireItem(store, 'parties', key);
    const initiative = requireItem(store, 'initiatives', party.initiative);
    if (!mayAnswer(actor, party, initiative)) throw new AppError('forbidden');
    if (initiative.track !== 'fast' || party.withdrawn)
      throw new AppError('wrongState', { values: { list: 'initiatives', state: initiative.state } });
    const answerNote = cleanText(note) || null;
    if (answer === 'objects' && answerNote === null)
      throw new AppError('invalid', { problems: [{ field: 'answerNote', code: 'required' }] });
    const changes = { answer, answerNote, answeredBy: actor.key, answeredAt: clock().toISOString() };
    const answered = await store.update('parties', changes, { key, by: actor.key });
    log.record({ actor, action: 'partyAnswered', list: 'parties', subject: key, detail: { answer } });
    return answered;
  };
}
