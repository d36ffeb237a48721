import { answerText } from '../../shared/questions';
import { ownHeadline, ownNotice } from '../../shared/questions/ownWords';
import type { OwnBallot, OwnVote, VoteView } from '../../shared/rules/voteView';
import { formatTime, sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { button, refreshing } from './cardButton';
import {
  type AdaptiveCard,
  actions,
  caption,
  card,
  entries,
  heading,
  openUrl,
  paragraph,
  problem,
  shorten,
} from './elements';
import { packed, voteButtons } from './voteButtons';
import { MOST_QUESTIONS_ON_CARD } from './voteFormCard';
import { onCard, subjectOf, titleOf } from './voteWords';

/** Of a condition or a comment; the whole stands in the tab. */
const LONGEST_SHOWN = 160;

function answers(view: VoteView, ballot: OwnBallot, { language }: CardContext): [string, string][] {
  const words = texts(language).cards;
  return view.questions.slice(0, MOST_QUESTIONS_ON_CARD).flatMap((question): [string, string][] => {
    const own = ballot.answers.find((one) => one.question === question.id);
    if (!own) return [];
    const answer = answerText(onCard(question), own.answer, texts(language));
    const value = own.condition ? words.withCondition(answer, shorten(own.condition, LONGEST_SHOWN)) : answer;
    return [[subjectOf(question, language), value]];
  });
}

/** What a person is shown of their own vote. */
interface Receipt {
  view: VoteView;
  mine: OwnVote;
  ballot: OwnBallot;
  /** Said first. */
  notice?: string;
}

/** One person's card after voting: what was answered and when. */
export function voteReceiptCard(
  { view, mine, ballot, notice }: Receipt,
  context: CardContext & { userIds: readonly string[] },
): AdaptiveCard {
  const { language, link, userIds } = context;
  const t = texts(language);
  const time = t.votes.atTime(formatTime(ballot.castAt, language));
  const asked = { ...view, questions: view.questions.map(onCard) };
  const said = ownHeadline(asked, mine, { isOwn: mine.mayVote, time, t }) ?? '';
  const own = notice ?? ownNotice(asked, mine, t);
  const rows = view.questions.length > 1 ? answers(view, ballot, context) : [];
  const comments = mine.mayVote ? ballot.answers.flatMap(({ comment }) => comment ?? []) : [];
  const count = sentence(t.votes.progress(view.progress.voted, view.progress.entitled));
  return card(
    { language, summary: said },
    [
      own ? problem(own) : null,
      heading(said),
      paragraph(titleOf(view)),
      ...entries(rows),
      ...comments.map((one) => paragraph(t.cards.yourComment(shorten(one, LONGEST_SHOWN)))),
      // Whoever only sees what somebody else answered does not vote for the municipality.
      caption([...(mine.mayVote ? [t.cards.votesFor(mine.municipality.name)] : []), count].join(' ')),
      actions(
        ...(mine.mayVote ? [button(t.cards.change, voteButtons.change, packed(view))] : []),
        openUrl(t.cards.readBasis, link({ page: 'meeting', key: view.decision.key })),
      ),
    ],
    refreshing(voteButtons.view, packed(view), userIds),
  );
}
