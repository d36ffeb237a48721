import type { Question } from '../../shared/lists/decisions';
import { kindOfQuestion } from '../../shared/questions';
import type { Titles } from '../../shared/questions/QuestionKind';
import { NEUTRAL_ANSWERS } from '../../shared/rules/questions';
import type { VoteView } from '../../shared/rules/voteView';
import { type Language, texts } from '../../shared/text/texts';
import { plain, shorten } from './elements';

const LONGEST_ALTERNATIVE = 140;
const LONGEST_SUBJECT = 90;

const shortened = (question: Question): Question => ({
  ...question,
  subject: shorten(question.subject, LONGEST_SUBJECT),
});

/** What a question is about, short enough for a card: "Metodhandbok version 0.7". */
export const subjectOf = (question: Question, language: Language): string =>
  kindOfQuestion(question).subject(shortened(question), texts(language));

/** The question as it is put to a person. */
export const questionText = (question: Question, language: Language): string =>
  kindOfQuestion(question).asked(shortened(question), texts(language));

/** The titles of what is chosen among, short enough for a card. */
export const titlesIn = ({ alternatives }: VoteView): Titles =>
  Object.fromEntries(alternatives.map(({ number, title }) => [number, shorten(title, LONGEST_ALTERNATIVE)]));

/** The answers in the order of a form: those that take a side first. */
export const choicesOf = (question: Question): string[] => [...question.answers, ...NEUTRAL_ANSWERS];

/** The decision's title as a card's heading, not read as Markdown. */
export const titleOf = (view: VoteView): string => plain(view.decision.title);
