import { answerText } from '../../shared/questions';
import type { OwnAnswer, VoteView } from '../../shared/rules/voteView';
import { formatTime } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import {
  type AdaptiveCard,
  actions,
  caption,
  card,
  entries,
  execute,
  heading,
  openUrl,
  paragraph,
  plain,
  shorten,
} from './elements';
import { MOST_QUESTIONS_ON_CARD } from './voteFormCard';
import { subjectOf, titleOf } from './voteWords';

/** Of a condition or a comment; the whole stands in the tab. */
const LONGEST_SHOWN = 160;

type Mine = NonNullable<VoteView['mine']>;

const latest = (answers: readonly OwnAnswer[]): string =>
  answers.map((one) => one.castAt).reduce((a, b) => (a > b ? a : b), '');

function headline(view: VoteView, mine: Mine, { language }: CardContext): string {
  const words = texts(language).cards;
  const time = formatTime(latest(mine.answers), language);
  const castBy = mine.answers[0]?.castBy ?? '';
  if (!mine.mayVote && view.state === 'open') {
    return words.otherVoted(plain(castBy), plain(mine.municipality.name), time);
  }
  const only = view.questions.length === 1 ? mine.answers[0] : undefined;
  if (only?.answer === 'abstain') return words.abstainedAt(time);
  if (only?.answer === 'conflictOfInterest') return words.conflictedAt(time);
  return only ? words.votedFor(words.alternativeInText(only.answer), time) : words.answeredAt(time);
}

function answers(view: VoteView, mine: Mine, { language }: CardContext): [string, string][] {
  const words = texts(language).cards;
  return view.questions.slice(0, MOST_QUESTIONS_ON_CARD).flatMap((question): [string, string][] => {
    const own = mine.answers.find((one) => one.question === question.id);
    if (!own) return [];
    const answer = answerText(question, own.answer, texts(language));
    const value = own.condition ? words.withCondition(answer, plain(shorten(own.condition, LONGEST_SHOWN))) : answer;
    return [[plain(subjectOf(question, language)), value]];
  });
}

/** One person's card after voting: what was answered and when. */
export function voteReceiptCard(
  view: VoteView,
  mine: Mine,
  context: CardContext & { userIds: readonly string[] },
): AdaptiveCard {
  const { language, link, userIds } = context;
  const { cards: words, votes } = texts(language);
  const data = { decision: view.decision.key };
  const count = votes.progress(view.progress.voted, view.progress.entitled);
  const said = headline(view, mine, context);
  const rows = view.questions.length > 1 ? answers(view, mine, context) : [];
  const comments = mine.mayVote ? mine.answers.flatMap(({ comment }) => comment ?? []) : [];
  return card(
    { language, summary: said },
    [
      heading(said),
      paragraph(titleOf(view)),
      ...entries(rows),
      ...comments.map((one) => paragraph(words.yourComment(plain(shorten(one, LONGEST_SHOWN))))),
      // Whoever only sees what somebody else answered does not vote for the municipality.
      caption([...(mine.mayVote ? [words.votesFor(plain(mine.municipality.name))] : []), `${count}.`].join(' ')),
      actions(
        ...(mine.mayVote ? [execute(words.change, 'vote.change', data)] : []),
        openUrl(words.readBasis, link({ page: 'meeting', key: view.decision.key })),
      ),
    ],
    { verb: 'vote.view', data, userIds },
  );
}
