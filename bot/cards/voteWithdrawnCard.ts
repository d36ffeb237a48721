import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { type AdaptiveCard, actions, card, heading, openUrl, paragraph, shorten } from './elements';

const LONGEST_REASON = 600;

/** A vote that was taken back: nothing to answer any more, and why. */
export function voteWithdrawnCard(
  { title, reason, decision }: { title: string; reason: string; decision: string },
  { language, link }: CardContext,
): AdaptiveCard {
  const { cards, errors } = texts(language);
  const message = errors.voteWithdrawn({});
  return card({ language, summary: message }, [
    heading(message),
    paragraph(title),
    reason ? paragraph(shorten(reason, LONGEST_REASON)) : null,
    actions(openUrl(cards.openDecision, link({ page: 'meeting', key: decision }))),
  ]);
}
