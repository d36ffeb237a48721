import type { VoteQuorum } from '../lists/vote/quorumShape';
import type { Question, QuestionResult, Tally } from '../lists/votes';
import type { Texts } from '../text/sv';
import { answerText, kindOfQuestion } from '.';
import { takingPart } from './quorumWords';

/** The result of a question as a sentence, in the words that were chosen among. */
export function resultSentence(
  question: Question,
  result: QuestionResult,
  of: { quorum: VoteQuorum; t: Texts },
): string {
  const { quorum, t } = of;
  const words = t.votes.outcome;
  const sides = Object.values(result.counts);
  const cast = sides.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...sides);
  const leader = result.winner ?? question.answers.find((answer) => result.counts[answer] === most) ?? '';
  const name = answerText(question, leader, t);
  const count = result.counts[leader] ?? 0;
  switch (result.outcome) {
    case 'notQuorate':
      return words.notQuorate(takingPart(quorum, t));
    case 'nobody':
      return words.nobody;
    case 'tie':
      return words.tie;
    case 'unanimous':
      return words.unanimous(name, count);
    case 'majority':
      return words.majority(name, count, cast);
    case 'chair':
      return words.chair(name);
    case 'plurality':
      return words.plurality(name, count, cast);
  }
}

/** One line of the numbers. */
interface CountLine {
  /** The answer. */
  key: string;
  label: string;
  count: number;
  /** The mandates behind it, where they are known. */
  who: readonly string[];
  /** Takes no side in the question. */
  neutral?: true;
  /** Those who did not answer. */
  isAbsent?: true;
}

/** The numbers of a result: who took which side, then those who took none; empty neutral lines are left out. */
export function countLines(
  question: Question,
  result: QuestionResult,
  { tally, t }: { tally: Pick<Tally, 'missing'>; t: Texts },
): CountLine[] {
  const line = (answer: string, count: number): CountLine => ({
    key: answer,
    label: answerText(question, answer, t),
    count,
    who: result.who?.[answer] ?? [],
  });
  const sides = question.answers.map((answer) => line(answer, result.counts[answer] ?? 0));
  const neutral = [
    line('abstain', result.abstained),
    line('conflictOfInterest', result.conflicted),
    {
      key: 'notAnswered',
      label: t.votes.notAnswered,
      count: result.notAnswered,
      who: tally.missing,
      isAbsent: true as const,
    },
  ];
  // One question shows its alternatives even at nought: that is what people look for.
  const shown = sides.filter(({ count }) => count > 0 || kindOfQuestion(question).layout === 'stacked');
  return [...shown, ...neutral.filter(({ count }) => count > 0).map((one) => ({ ...one, neutral: true as const }))];
}

/** The result of a question in a count, if it was asked. */
export const resultOf = (tally: Pick<Tally, 'results'>, question: Question): QuestionResult | undefined =>
  tally.results.find((one) => one.question === question.id);
