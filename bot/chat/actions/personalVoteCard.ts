import { z } from 'zod';
import { isKey } from '../../../shared/fields/reference';
import type { VoteView } from '../../../shared/rules/voteView';
import { texts } from '../../../shared/text/texts';
import { voteCard } from '../../cards/voteCard';
import { voteClosedCard } from '../../cards/voteClosedCard';
import { voteFormCard } from '../../cards/voteFormCard';
import { voteReceiptCard } from '../../cards/voteReceiptCard';
import type { AnswerTools, CardAnswer, CardRequest } from '../CardRequest';

/** The ids a card about a decision carries. */
export const decisionData = z.looseObject({ decision: z.string().refine(isKey) });

/** The card of a vote as this person should see it now: form, receipt, result, or the same as everybody. */
export function personalVoteCard(
  view: VoteView,
  { language, userId, trigger }: CardRequest,
  { link }: AnswerTools,
): CardAnswer {
  const context = { language, link, userIds: [userId] };
  if (view.state === 'closed' || view.state === 'set') {
    return { card: voteClosedCard(view, context), isPrivate: false };
  }
  const { mine } = view;
  if (mine && mine.answers.length > 0) return { card: voteReceiptCard(view, mine, context), isPrivate: true };
  if (mine?.mayVote) {
    return { card: voteFormCard({ view, filledIn: [], problems: [] }, context), isPrivate: true };
  }
  const { errors } = texts(language);
  const refusal = view.state === 'draft' ? errors.voteNotOpen({}) : errors.notEntitled({});
  // Somebody who only has the card on the screen has not asked for anything that could be refused.
  const notice = trigger === 'manual' && (view.state === 'draft' || !mine) ? { notice: refusal } : {};
  return { card: voteCard(view, { ...context, ...notice }), isPrivate: false };
}
