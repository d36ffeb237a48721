import type { VoteView } from '../../shared/rules/voteView';
import { sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  caption,
  card,
  execute,
  heading,
  openUrl,
  paragraph,
  plain,
  problem,
  shorten,
  subheading,
} from './elements';
import { subjectOf, titleOf } from './voteWords';

const LONGEST_BACKGROUND = 320;
const LONGEST_ALTERNATIVE = 120;
const MOST_SHOWN = 12;

function subjects(view: VoteView, { language }: CardContext): string[] {
  const words = texts(language).cards;
  if (view.decision.kind === 'alternatives') {
    return view.alternatives.map((one) => words.alternative(one.number, shorten(one.title, LONGEST_ALTERNATIVE)));
  }
  return view.questions.filter((one) => one.kind === 'deliverable').map((one) => subjectOf(one, language));
}

function whatIsAsked(view: VoteView, context: CardContext): CardElement[] {
  const words = texts(context.language).cards;
  const all = subjects(view, context);
  const lines = all.slice(0, MOST_SHOWN).map((text): CardElement => ({ ...paragraph(plain(text)), spacing: 'Small' }));
  return [
    subheading(view.decision.kind === 'alternatives' ? words.alternatives : words.deliverables),
    ...lines,
    ...(all.length > MOST_SHOWN ? [caption(words.more(all.length - MOST_SHOWN))] : []),
  ];
}

/** The vote's card as everybody sees it: the question and how many have voted. `userIds` are the voters' Teams ids; `notice` is said first. */
export function voteCard(
  view: VoteView,
  context: CardContext & { userIds: readonly string[]; notice?: string },
): AdaptiveCard {
  const { language, link, userIds, notice } = context;
  const { cards: words, votes } = texts(language);
  const { decision, progress } = view;
  const data = { decision: decision.key };
  const count = votes.progress(progress.voted, progress.entitled);
  const isOpen = view.state === 'open';
  return card(
    { language, summary: `${sentence(words.voteSpoken(shorten(decision.title, 200)))} ${sentence(count)}` },
    [
      notice ? problem(notice) : null,
      heading(words.voteTitle(titleOf(view))),
      decision.background ? paragraph(plain(shorten(decision.background, LONGEST_BACKGROUND))) : null,
      ...whatIsAsked(view, context),
      isOpen ? subheading(count) : null,
      view.state === 'closing' ? subheading(words.counting) : null,
      isOpen ? caption(votes.needed(view.quorum.needed, view.quorum.entitled)) : null,
      actions(
        ...(isOpen ? [execute(words.showMine, 'vote.view', data)] : []),
        openUrl(isOpen ? words.readBasis : words.openDecision, link({ tab: 'meeting', key: decision.key })),
      ),
    ],
    { verb: 'vote.view', data, userIds },
  );
}
