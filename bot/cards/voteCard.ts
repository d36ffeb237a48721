import { kindOfDecision } from '../../shared/questions/decisionKinds';
import { quorumSentence } from '../../shared/questions/quorumWords';
import type { VoteView } from '../../shared/rules/voteView';
import { formatInstant, sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { button, refreshing } from './cardButton';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  caption,
  card,
  heading,
  openUrl,
  paragraph,
  problem,
  shorten,
  subheading,
} from './elements';
import { packed, voteButtons } from './voteButtons';
import { onCard, titleOf } from './voteWords';

const LONGEST_BACKGROUND = 320;
const LONGEST_LINE = 140;
const MOST_SHOWN = 12;

function whatIsAsked(view: VoteView, { language }: CardContext): CardElement[] {
  const words = texts(language).cards;
  const { heading: title, lines } = kindOfDecision(view.decision).listed(view.questions.map(onCard), texts(language));
  const shown = lines.slice(0, MOST_SHOWN);
  return [
    subheading(title),
    ...shown.map((line): CardElement => ({ ...paragraph(shorten(line, LONGEST_LINE)), spacing: 'Small' })),
    ...(lines.length > MOST_SHOWN ? [caption(words.more(lines.length - MOST_SHOWN))] : []),
  ];
}

/**
 * The vote's card as everybody sees it: the question and how many have voted. `userIds` are the Teams ids of those whose
 * clients fetch their own card; `notice` is said first; `isOwn` is the card of one person who has nothing to answer, and
 * who is offered nothing of the kind.
 */
export function voteCard(
  view: VoteView,
  context: CardContext & { userIds: readonly string[]; notice?: string; isOwn?: boolean },
): AdaptiveCard {
  const { language, link, userIds, notice, isOwn = false } = context;
  const { cards: words, votes } = texts(language);
  const { decision, progress, vote } = view;
  const count = votes.progress(progress.voted, progress.entitled);
  const isOpen = view.state === 'open';
  return card(
    { language, summary: `${sentence(words.voteSpoken(shorten(decision.title, 200)))} ${sentence(count)}` },
    [
      notice ? problem(notice) : null,
      heading(words.voteTitle(titleOf(view))),
      decision.background ? paragraph(shorten(decision.background, LONGEST_BACKGROUND)) : null,
      ...whatIsAsked(view, context),
      isOpen ? subheading(count) : null,
      view.state === 'closing' ? subheading(words.counting) : null,
      isOpen ? caption(quorumSentence(view.quorum, texts(language))) : null,
      isOpen && vote?.deadline ? caption(votes.deadline(formatInstant(vote.deadline, language))) : null,
      view.withdrawn !== null && view.state === 'draft'
        ? paragraph(votes.withdrawn(shorten(view.withdrawn, LONGEST_BACKGROUND)))
        : null,
      actions(
        ...(isOpen && !isOwn ? [button(words.showMine, voteButtons.view, packed(view))] : []),
        openUrl(isOpen ? words.readBasis : words.openDecision, link({ page: 'meeting', key: decision.key })),
      ),
    ],
    refreshing(voteButtons.view, packed(view), userIds),
  );
}
