import { proposals } from '../text/proposals';
import type { QuestionKind } from './QuestionKind';

/** Whether a municipality's initiative is to be carried out. */
export const initiative: QuestionKind = {
  layout: 'row',
  comment: true,
  decides: true,
  asked: ({ subject }) => subject,
  subject: ({ subject }) => subject,
  unanswered: ({ subject }, { votes }) => votes.chooseAnswer(subject),
  answer: (_question, answer, { votes }) => votes.answers[answer] ?? answer,
  proposal: ({ subject }, winner, unanimous) => proposals.initiative(subject, winner, unanimous),
};
