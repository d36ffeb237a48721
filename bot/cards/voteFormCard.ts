import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { LONGEST_REMARK } from '../../shared/lists/ballots';
import type { Question } from '../../shared/lists/votes';
import { choicesOf, choiceText, kindOfQuestion, mustBeExplained } from '../../shared/questions';
import { ownNotice } from '../../shared/questions/ownWords';
import type { VoteView } from '../../shared/rules/voteView';
import type { Problem } from '../../shared/schema/problem';
import { texts } from '../../shared/text/texts';
import { inputsOf } from './ballotInputs';
import type { CardContext } from './CardContext';
import { button, refreshing } from './cardButton';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  type ChoiceSet,
  caption,
  card,
  heading,
  openUrl,
  problem,
  shorten,
  type TextInput,
} from './elements';
import { packed, voteButtons } from './voteButtons';
import { onCard, questionText, subjectOf, titleOf } from './voteWords';

/** More questions than this make a card that is too large and too long to fill in. */
export const MOST_QUESTIONS_ON_CARD = 12;
/** So much text fits beside the questions on a card that Teams delivers; what is saved stands in the tab. */
const MOST_TEXT = 4000;
const LONGEST_BESIDE_MORE = 200;

/** The form and what it is filled with. */
export interface VoteForm {
  view: VoteView;
  /** What a person has filled in, kept when something must be put right. */
  filledIn: readonly BallotAnswer[];
  problems: readonly Problem[];
  /** Said first. */
  notice?: string;
}

function choices({ view, filledIn }: VoteForm, question: Question, { language }: CardContext): ChoiceSet {
  const words = texts(language).cards;
  const chosen = filledIn.find((one) => one.question === question.id)?.answer;
  const isOnly = view.questions.length === 1;
  return {
    type: 'Input.ChoiceSet',
    id: inputsOf(question.id).answer,
    label: questionText(question, language),
    choices: choicesOf(question).map((answer) => ({
      title: choiceText(onCard(question), answer, texts(language)),
      value: answer,
    })),
    style: isOnly ? 'expanded' : 'compact',
    wrap: true,
    isRequired: true,
    errorMessage: words.answerMissing,
    ...(isOnly ? {} : { placeholder: words.chooseAnswer }),
    ...(chosen ? { value: chosen } : {}),
  };
}

/** A condition as it was written, unless all of them together make the card too large. */
function keptCondition({ filledIn }: VoteForm, question: Question): string | null {
  const written = filledIn.find((one) => one.question === question.id)?.condition ?? null;
  const all = filledIn.reduce((sum, one) => sum + (one.condition?.length ?? 0), 0);
  return all <= MOST_TEXT || (written?.length ?? 0) <= LONGEST_BESIDE_MORE ? written : null;
}

function condition(form: VoteForm, question: Question, { language }: CardContext): TextInput {
  const words = texts(language).cards;
  const written = keptCondition(form, question);
  return {
    type: 'Input.Text',
    id: inputsOf(question.id).condition,
    label: words.conditionOf(subjectOf(question, language)),
    maxLength: LONGEST_REMARK,
    placeholder: words.conditionHint,
    spacing: 'Small',
    ...(written ? { value: written } : {}),
  };
}

function comment({ filledIn }: VoteForm, question: Question, { language }: CardContext): TextInput {
  const words = texts(language).cards;
  const written = filledIn.find((one) => one.question === question.id)?.comment;
  return {
    type: 'Input.Text',
    id: inputsOf(question.id).comment,
    label: words.commentLabel,
    maxLength: LONGEST_REMARK,
    isMultiline: true,
    placeholder: words.commentHint,
    ...(written ? { value: written } : {}),
  };
}

/** Asked for by the answer that has been given, and shown then. */
const isConditional = ({ filledIn }: VoteForm, question: Question): boolean =>
  filledIn.some((one) => one.question === question.id && mustBeExplained(question, one.answer));

function ask(form: VoteForm, question: Question, context: CardContext): CardElement[] {
  const words = texts(context.language).problems;
  const kind = kindOfQuestion(question);
  const own = form.problems
    .filter((one) => one.field === question.id)
    .map((one) => problem(words[one.code]({ ...one.values, label: questionText(question, context.language) })));
  const [first, ...rest]: CardElement[] = [
    ...own,
    choices(form, question, context),
    ...(isConditional(form, question) ? [condition(form, question, context)] : []),
    ...(kind.comment ? [comment(form, question, context)] : []),
  ];
  // The line stands before all that belongs to the question, what must be put right as well.
  return first ? [{ ...first, separator: form.view.questions.length > 1, spacing: 'Medium' }, ...rest] : rest;
}

/** One person's form: every question with its answers, abstaining and conflict of interest among them. */
export function voteFormCard(form: VoteForm, context: CardContext & { userIds: readonly string[] }): AdaptiveCard {
  const { view, problems } = form;
  const { language, link, userIds } = context;
  const { cards: words } = texts(language);
  const notice = form.notice ?? (view.mine && ownNotice(view, view.mine, texts(language)));
  const open = openUrl(words.readBasis, link({ page: 'meeting', key: view.decision.key }));
  const fits = view.questions.length <= MOST_QUESTIONS_ON_CARD;
  return card(
    { language, summary: words.voteSpoken(shorten(view.decision.title, 200)) },
    [
      notice ? problem(notice) : null,
      problems.length > 0 ? problem(words.checkAnswers(problems.length)) : null,
      heading(words.voteTitle(titleOf(view))),
      view.mine ? caption(words.votesFor(view.mine.municipality.name)) : null,
      ...(fits
        ? view.questions.flatMap((question) => ask(form, question, context))
        : [problem(words.tooManyQuestions)]),
      fits ? actions(button(words.vote, voteButtons.cast, packed(view)), open) : actions(open),
    ],
    refreshing(voteButtons.view, packed(view), userIds),
  );
}
