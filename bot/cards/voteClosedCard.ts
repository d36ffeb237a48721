import type { Question, QuestionResult } from '../../shared/lists/decisions';
import { answerText, decidingQuestion, kindOfQuestion } from '../../shared/questions';
import type { VoteView } from '../../shared/rules/voteView';
import { formatInstant } from '../../shared/text/format';
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
  plain,
  problem,
  shorten,
} from './elements';
import { MOST_QUESTIONS_ON_CARD } from './voteFormCard';
import { subjectOf, titleOf } from './voteWords';

const LONGEST_DECISION = 600;

/** The result in one sentence: the set text once there is one, before that what the votes say. */
function resultSentence(view: VoteView, { language }: CardContext): string {
  const words = texts(language).cards;
  if (view.state === 'set' && view.decision.text) return words.decided(shorten(view.decision.text, LONGEST_DECISION));
  const deciding = decidingQuestion(view.questions);
  const result = view.tally?.results.find((one) => one.question === deciding?.id);
  if (!deciding || !result || result.notAnswered === view.progress.entitled) return words.resultNobody;
  if (result.winner === null) return words.resultTie;
  return kindOfQuestion(deciding).result(result.winner, result.unanimous, texts(language));
}

/** What was answered how many times; answers that nobody gave are left out. */
function counts(question: Question, result: QuestionResult, context: CardContext): [string, number][] {
  const { cards, votes } = texts(context.language);
  const sides = question.answers.map((answer): [string, number] => [
    answerText(question, answer, texts(context.language)),
    result.counts[answer] ?? 0,
  ]);
  const neutral: [string, number][] = [
    [votes.answers.abstain ?? '', result.abstained],
    [votes.answers.conflictOfInterest ?? '', result.conflicted],
    [cards.notAnswered, result.notAnswered],
  ];
  // One question shows its alternatives even at nought: that is what people look for.
  return [
    ...sides.filter(([, count]) => count > 0 || kindOfQuestion(question).layout === 'stacked'),
    ...neutral.filter(([, n]) => n > 0),
  ];
}

function numbers(view: VoteView, context: CardContext): CardElement[] {
  const words = texts(context.language).cards;
  const asked = view.questions.slice(0, MOST_QUESTIONS_ON_CARD).flatMap((question) => {
    const result = view.tally?.results.find((one) => one.question === question.id);
    return result ? [{ question, pairs: counts(question, result, context) }] : [];
  });
  const [only] = asked;
  if (only && view.questions.length === 1) {
    const amount = (answer: string, n: number) =>
      answer === words.notAnswered ? words.municipalities(n) : words.votes(n);
    return [facts(only.pairs.map(([answer, n]) => [answer, amount(answer, n)]))];
  }
  return entries(
    asked.map(({ question, pairs }) => [
      plain(subjectOf(question, context.language)),
      pairs.map(([answer, n]) => `${answer}: ${n}`).join(', '),
    ]),
  );
}

/** A closed vote: the result as a sentence, then the numbers, and nothing more to press than the way to the decision. */
export function voteClosedCard(view: VoteView, context: CardContext): AdaptiveCard {
  const { language, link } = context;
  const words = texts(language).cards;
  const { decision, progress } = view;
  const result = resultSentence(view, context);
  const took = words.took(progress.voted, progress.entitled);
  const closed = decision.closedAt ? ` ${words.closedAt(formatInstant(decision.closedAt, language))}` : '';
  return card({ language, summary: result }, [
    heading(plain(result)),
    decision.quorumStatus === 'notQuorate' ? problem(words.notQuorate) : null,
    paragraph(titleOf(view)),
    ...numbers(view, context),
    view.remarks.length > 0 ? caption(words.remarks) : null,
    caption(`${took}${closed}`),
    actions(openUrl(words.openDecision, link({ page: 'meeting', key: decision.key }))),
  ]);
}
