import type { Question } from '../../shared/lists/votes';
import { kindOfQuestion } from '../../shared/questions';
import type { VoteView } from '../../shared/rules/voteView';
import { type Language, texts } from '../../shared/text/texts';
import { shorten } from './elements';

const LONGEST_OPTION = 140;
const LONGEST_SUBJECT = 90;

/** A question with its words short enough for a card. */
export const onCard = (question: Question): Question => ({
  ...question,
  subject: shorten(question.subject, LONGEST_SUBJECT),
  ...(question.options
    ? { options: question.options.map((one) => ({ ...one, title: shorten(one.title, LONGEST_OPTION) })) }
    : {}),
});

/** What a question is about: "Metodhandbok version 0.7". */
export const subjectOf = (question: Question, language: Language): string =>
  kindOfQuestion(question).subject(onCard(question), texts(language));

/** The question as it is put to a person. */
export const questionText = (question: Question, language: Language): string =>
  kindOfQuestion(question).asked(onCard(question), texts(language));

/** The decision's title as a card's heading, not read as Markdown. */
export const titleOf = (view: VoteView): string => view.decision.title;
