import type { Question, QuestionResult, Tally } from '../../../shared/lists/decisions';
import { answerText } from '../../../shared/questions';
import type { VoteView } from '../../../shared/rules/voteView';
import type { Texts } from '../../../shared/text/sv';

/** The result of one question as a sentence. */
export function resultSentence(question: Question, result: QuestionResult, t: Texts): string {
  const counts = Object.values(result.counts);
  if (counts.every((count) => count === 0)) return t.meeting.nobody;
  if (result.winner === null) return t.votes.tie;
  const answer = answerText(question, result.winner, t);
  const count = result.counts[result.winner] ?? 0;
  const entitled =
    counts.reduce((sum, one) => sum + one, 0) + result.abstained + result.conflicted + result.notAnswered;
  return result.unanimous ? t.meeting.unanimous(answer, count) : t.meeting.winner(answer, count, entitled);
}

/** One line of the numbers. */
interface CountLine {
  label: string;
  count: number;
  /** Takes no side in the question. */
  neutral?: true;
}

/** The numbers of a result: who took which side, then those who took none; empty neutral lines are left out. */
export function countLines(question: Question, result: QuestionResult, t: Texts): CountLine[] {
  const sides = question.answers.map((answer) => ({
    label: answerText(question, answer, t),
    count: result.counts[answer] ?? 0,
  }));
  const neutral = [
    { label: t.meeting.abstained, count: result.abstained },
    { label: t.meeting.conflicted, count: result.conflicted },
    { label: t.meeting.notAnswered, count: result.notAnswered },
  ];
  return [...sides, ...neutral.filter((line) => line.count > 0).map((line) => ({ ...line, neutral: true as const }))];
}

/** The result of a question in a count, if it was asked. */
export const resultOf = (tally: Tally, question: Question): QuestionResult | undefined =>
  tally.results.find((one) => one.question === question.id);

type Told = Pick<VoteView, 'state' | 'progress'> & { decision: Pick<VoteView['decision'], 'title' | 'text'> };

/** What to tell somebody who listens, when a vote has moved; null when nothing worth saying happened. */
export function voteAnnouncement(before: Told, after: Told, t: Texts): string | null {
  if (before.state !== after.state) {
    if (after.state === 'open') return t.meeting.announceOpened(after.decision.title);
    if (after.state === 'closed') return t.meeting.announceClosed(after.decision.title);
    if (after.state === 'set') return t.meeting.announceSet(after.decision.text ?? '');
    return null;
  }
  if (after.state !== 'open' || before.progress.voted === after.progress.voted) return null;
  return `${t.votes.progress(after.progress.voted, after.progress.entitled)}.`;
}
