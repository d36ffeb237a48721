import { AppError } from '../../../shared/AppError';
import type { CommentMinutes, CorrectMinutes } from '../../../shared/api/minutes';
import { isOutside } from '../../../shared/rules/hasRole';
import { isLocked } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { requireItem, requirePermission, requireState } from '../guards';
import { requiredTexts } from '../requiredTexts';
import { factsNow } from './currentFacts';
import { hashOf } from './factsHash';
import { adjustsAtOnce, mayBeAdjustedAtOnce } from './itemsAtOnce';

/** What is written beside minutes: comments before they are adjusted, corrections after, and items confirmed at the meeting. */
export function createRemarkOnMinutes({ store, log, clock, newKey }: Dependencies) {
  /** A comment on a part; no more once the minutes are adjusted. */
  async function comment(actor: Actor, meeting: string, { part, text: given }: CommentMinutes): Promise<void> {
    if (isOutside(actor)) throw new AppError('forbidden');
    const row = requireItem(store, 'minutes', meeting);
    requireState('minutes', row, (state) => !isLocked(state));
    const { text } = requiredTexts({ text: given });
    const draft = { minutes: meeting, version: row.version, part, text, author: actor.key };
    await store.create('minutesComments', { ...draft, at: clock().toISOString() }, { key: newKey(), by: actor.key });
    log.record({ actor, action: 'minutesCommented', list: 'minutes', subject: meeting, detail: { part } });
  }

  /** A dated correction of minutes that have been adjusted; they themselves stand as they are. */
  async function correct(actor: Actor, meeting: string, { part, ...given }: CorrectMinutes): Promise<void> {
    requirePermission(actor, 'runMeeting');
    const row = requireItem(store, 'minutes', meeting);
    requireState('minutes', row, isLocked);
    const { was, shouldBe } = requiredTexts(given);
    const draft = { minutes: meeting, part, was, shouldBe, author: actor.key };
    await store.create('minutesCorrections', { ...draft, at: clock().toISOString() }, { key: newKey(), by: actor.key });
    log.record({
      actor,
      action: 'minutesCorrected',
      list: 'minutes',
      subject: meeting,
      detail: { part, was, shouldBe },
    });
  }

  /** An item that was read out and is confirmed at once, by each who adjusts; whoever wrote the minutes does not. */
  async function adjustItem(actor: Actor, meeting: string, agendaItem: string): Promise<void> {
    const facts = factsNow(store, meeting);
    const item = facts.items.find(({ key }) => key === agendaItem);
    if (!item) throw new AppError('notFound', { values: { list: 'agendaItems', key: agendaItem } });
    if (!adjustsAtOnce(facts, actor.key)) throw new AppError('forbidden');
    if (!mayBeAdjustedAtOnce(store, item)) {
      throw new AppError('wrongState', { values: { list: 'agendaItems', state: item.state } });
    }
    const { adjusted: _, ...said } = item;
    const draft = { meeting, agendaItem, member: actor.key, at: clock().toISOString(), hash: hashOf(said) };
    await store.create('itemAdjustments', draft, { key: `${agendaItem}.${actor.key}`, by: actor.key });
    log.record({
      actor,
      action: 'itemAdjusted',
      list: 'agendaItems',
      subject: agendaItem,
      detail: { hash: draft.hash },
    });
  }

  return { comment, correct, adjustItem };
}
