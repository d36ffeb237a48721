import { decidingQuestion } from '../../shared/questions';
import { ownNotice } from '../../shared/questions/ownWords';
import { takingPart } from '../../shared/questions/quorumWords';
import { countLines, resultOf, resultSentence } from '../../shared/questions/resultWords';
import type { VoteView } from '../../shared/rules/voteView';
import { formatDay, formatInstant, sentence } from '../../shared/text/format';
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
  subheading,
} from './elements';
import { MOST_QUESTIONS_ON_CARD } from './voteFormCard';
import { onCard, subjectOf, titleOf } from './voteWords';

const LONGEST_DECISION = 600;
const LONGEST_ACTION = 120;
const MOST_ACTIONS = 5;

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

/** Who set the decision and when, and what is to be done because of it. */
function aftermath({ after, decision }: VoteView, { language }: CardContext): CardElement[] {
  if (!after || !decision.setAt) return [];
  const { cards, common } = texts(language);
  const lines = after.actions.slice(0, MOST_ACTIONS).map(({ title, who, due }): [string, string] => {
    const more = [shorten(who, LONGEST_ACTION), due && common.due(formatDay(due, language))];
    return [shorten(title, LONGEST_ACTION), sentence(more.filter(Boolean).join(', ') || cards.nobodyYet)];
  });
  const rest = after.actions.length - lines.length;
  return [
    caption(cards.setBy(formatInstant(decision.setAt, language), after.setBy)),
    ...(lines.length > 0 ? [subheading(cards.followUp), ...entries(lines)] : []),
    ...(rest > 0 ? [caption(cards.moreActions(rest))] : []),
  ];
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
    ...aftermath(view, context),
    actions(openUrl(t.cards.openDecision, link({ page: 'meeting', key: decision.key }))),
  ]);
}
