import type { VoteView } from '../../../shared/rules/voteView';
import { texts } from '../../../shared/text/texts';
import { voteCard } from '../../cards/voteCard';
import { voteClosedCard } from '../../cards/voteClosedCard';
import { voteFormCard } from '../../cards/voteFormCard';
import { voteReceiptCard } from '../../cards/voteReceiptCard';
import type { AnswerTools, CardAnswer, CardRequest } from '../CardRequest';

/** The card of a vote as this person should see it now: form, receipt, result, or the same as everybody. `notice` is said first on their own. */
export function personalVoteCard(
  view: VoteView,
  { language, userId, trigger }: CardRequest,
  { link, notice }: Pick<AnswerTools, 'link'> & { notice?: string },
): CardAnswer {
  const context = { language, link, userIds: [userId] };
  const first = notice === undefined ? {} : { notice };
  const { mine } = view;
  if (view.state === 'closed' || view.state === 'set') {
    return { card: voteClosedCard(view, context), isPrivate: mine?.cameTooLate === true };
  }
  if (mine?.ballot) {
    return { card: voteReceiptCard({ view, mine, ballot: mine.ballot, ...first }, context), isPrivate: true };
  }
  if (mine?.mayVote) {
    return { card: voteFormCard({ view, filledIn: [], problems: [], ...first }, context), isPrivate: true };
  }
  const { errors } = texts(language);
  const refusal = view.state === 'draft' ? errors.voteNotOpen({}) : errors.notEntitled({});
  // Somebody who only has the card on the screen has not asked for anything that could be refused.
  const refused = trigger === 'manual' && (view.state === 'draft' || !mine) ? { notice: refusal } : {};
  return { card: voteCard(view, { ...context, ...refused, isOwn: true }), isPrivate: false };
}
