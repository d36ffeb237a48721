import { AppError } from '../../shared/AppError';
import { mayAnswerAsParty } from '../../shared/rules/mayAnswerAsParty';
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

/** What a party says of an initiative on the fast track. Errors: forbidden, notFound, invalid when an objection says nothing. */
export function createAnswerAsParty({ store, log, clock }: Dependencies) {
  return async (actor: Actor, key: string, { answer, note = '' }: Given): Promise<ItemOf<'parties'>> => {
    await bringRows(store, [{ list: 'parties', key }]);
    const party = requireItem(store, 'parties', key);
    const initiative = requireItem(store, 'initiatives', party.initiative);
    if (!mayAnswerAsParty(actor, party, initiative)) throw new AppError('forbidden');
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
