import { decidingQuestion } from '../../shared/questions';
import { ownNotice } from '../../shared/questions/ownWords';
import { countLines, resultOf, resultSentence, takingPart } from '../../shared/questions/resultWords';
import type { VoteView } from '../../shared/rules/voteView';
import { formatInstant, sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  caption,
  card,
  entries,
  facts,
  heading,
  openUrl,
  paragraph,
  problem,
  shorten,
} from './elements';
import { MOST_QUESTIONS_ON_CARD } from './voteFormCard';
import { onCard, subjectOf, titleOf } from './voteWords';

const LONGEST_DECISION = 600;

/** The result in one sentence: the set text once there is one, before that what the votes say. */
function headlineOf(view: VoteView, { language }: CardContext): string {
  const t = texts(language);
  const { decision, quorum, tally, questions } = view;
  if (view.state === 'set' && decision.text) return t.cards.decided(shorten(decision.text, LONGEST_DECISION));
  const deciding = decidingQuestion(questions);
  const result = deciding && tally && resultOf(tally, deciding);
  if (!deciding || !result) return t.votes.state.closed;
  return resultSentence(onCard(deciding), result, { quorum, t });
}

function numbers(view: VoteView, { language }: CardContext): CardElement[] {
  const t = texts(language);
  const { tally } = view;
  if (!tally) return [];
  const asked = view.questions.slice(0, MOST_QUESTIONS_ON_CARD).flatMap((question) => {
    const result = resultOf(tally, question);
    return result ? [{ question, lines: countLines(onCard(question), result, { tally, t }) }] : [];
  });
  const [only] = asked;
  if (only && view.questions.length === 1) {
    const amount = (count: number, isAbsent: boolean) =>
      isAbsent ? t.cards.municipalities(count) : t.cards.votes(count);
    return [facts(only.lines.map(({ label, count, isAbsent }) => [label, amount(count, isAbsent === true)]))];
  }
  return entries(
    asked.map(({ question, lines }) => [
      subjectOf(question, language),
      lines.map(({ label, count }) => `${label}: ${count}`).join(', '),
    ]),
  );
}

/** A closed vote: the result as a sentence, then the numbers, and nothing more to press than the way to the decision. */
export function voteClosedCard(view: VoteView, context: CardContext): AdaptiveCard {
  const { language, link } = context;
  const t = texts(language);
  const { decision, mine, quorum, vote } = view;
  const result = headlineOf(view, context);
  const closed = vote?.closedAt ? ` ${t.cards.closedAt(formatInstant(vote.closedAt, language))}` : '';
  const own = mine && ownNotice(view, mine, t);
  return card({ language, summary: result }, [
    heading(result),
    own ? problem(own) : null,
    quorum.met || view.state === 'set' ? null : paragraph(t.votes.afterNotQuorate[quorum.basis]),
    paragraph(titleOf(view)),
    ...numbers(view, context),
    view.remarks.length > 0 ? caption(t.cards.remarks) : null,
    caption(`${sentence(takingPart(quorum, t))}${closed}`),
    actions(openUrl(t.cards.openDecision, link({ page: 'meeting', key: decision.key }))),
  ]);
}
