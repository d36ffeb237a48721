import type { Question } from '../../shared/lists/decisions';
import { NEUTRAL_ANSWERS } from '../../shared/rules/questions';
import type { VoteView } from '../../shared/rules/voteView';
import { type Language, texts } from '../../shared/text/texts';
import { plain, shorten } from './elements';

const LONGEST_ALTERNATIVE = 140;
const LONGEST_SUBJECT = 90;

/** What a question is about, short enough for a card: "Metodhandbok version 0.7". */
export function subjectOf(question: Question, language: Language): string {
  const { cards, votes } = texts(language);
  if (question.kind === 'gate') return votes.gateQuestion;
  return cards.deliverable(shorten(question.subject, LONGEST_SUBJECT), question.version ?? '');
}

/** The question as it is put to a person. */
export function questionText(question: Question, language: Language): string {
  const { cards, votes } = texts(language);
  if (question.kind === 'alternative') return cards.chooseAlternative;
  return question.kind === 'gate' ? votes.gateQuestion : cards.approve(subjectOf(question, language));
}

/** An alternative with its number and title. */
export function alternativeText(view: VoteView, number: string, language: Language): string {
  const { cards } = texts(language);
  const found = view.alternatives.find((one) => `${one.number}` === number);
  if (!found) return cards.alternativeShort(number);
  return cards.alternative(number, shorten(found.title, LONGEST_ALTERNATIVE));
}

/** An answer as a choice in a form. */
export function choiceText(view: VoteView, question: Question, choice: { answer: string; language: Language }): string {
  const { votes } = texts(choice.language);
  if (choice.answer === 'abstain') return votes.abstain;
  if (choice.answer === 'conflictOfInterest') return votes.conflictOfInterest;
  if (question.kind === 'alternative') return alternativeText(view, choice.answer, choice.language);
  return votes.answers[choice.answer] ?? choice.answer;
}

/** A given answer as a fact: "Godkänn med villkor". */
export function answerText(question: Question, answer: string, language: Language): string {
  const { cards, votes } = texts(language);
  const isNumber = question.kind === 'alternative' && question.answers.includes(answer);
  return isNumber ? cards.alternativeShort(answer) : (votes.answers[answer] ?? answer);
}

/** The answers in the order of a form: those that take a side first. */
export const choicesOf = (question: Question): string[] => [...question.answers, ...NEUTRAL_ANSWERS];

/** The decision's title as a card's heading, not read as Markdown. */
export const titleOf = (view: VoteView): string => plain(view.decision.title);
