import { AppError, type ErrorCode } from '../../../shared/AppError';
import { ballots } from '../../../shared/lists/ballots';
import type { Question } from '../../../shared/lists/decisions';
import { mustBeExplained } from '../../../shared/questions';
import { texts } from '../../../shared/text/texts';
import {
  ANSWER_PREFIX,
  COMMENT_PREFIX,
  CONDITION_PREFIX,
  type FilledIn,
  type VoteForm,
  voteFormCard,
} from '../../cards/voteFormCard';
import type { CardVerb } from '../CardRequest';
import { decisionData, personalVoteCard } from './personalVoteCard';

interface Cast {
  decision: string;
  filledIn: FilledIn[];
}

/** SharePoint does not answer for the moment. */
const AWAY: ReadonlySet<ErrorCode> = new Set(['unavailable', 'throttled']);
const LONGEST_ANSWER = 40;
const MOST_INPUTS = 60;

/** A text beside an answer: null when empty, undefined when the form cannot have sent it. */
function remark(name: 'condition' | 'comment', input: unknown): string | null | undefined {
  if (input === undefined) return null;
  if (typeof input !== 'string' || input.length > ballots.fields[name].maxLength) return undefined;
  return input.trim() || null;
}

/** Reads the form's inputs; anything that the form cannot have sent makes the whole unreadable. */
function parse(data: unknown): Cast | undefined {
  const parsed = decisionData.safeParse(data);
  if (!parsed.success) return undefined;
  const { decision, ...inputs } = parsed.data;
  const names = Object.keys(inputs).filter((name) => name.startsWith(ANSWER_PREFIX));
  if (names.length > MOST_INPUTS) return undefined;
  const filledIn: FilledIn[] = [];
  for (const name of names) {
    const question = name.slice(ANSWER_PREFIX.length);
    const answer = inputs[name];
    const condition = remark('condition', inputs[`${CONDITION_PREFIX}${question}`]);
    const comment = remark('comment', inputs[`${COMMENT_PREFIX}${question}`]);
    if (typeof answer !== 'string' || answer.length > LONGEST_ANSWER) return undefined;
    if (condition === undefined || comment === undefined) return undefined;
    // An untouched choice is sent as an empty text.
    if (answer !== '') filledIn.push({ question, answer, condition, comment });
  }
  return { decision, filledIn };
}

/** Only an answer that must be explained has a condition; text left in the field of another answer is not saved. */
const withFittingCondition =
  (questions: readonly Question[]) =>
  (one: FilledIn): FilledIn => {
    const question = questions.find(({ id }) => id === one.question);
    return question && mustBeExplained(question, one.answer) ? one : { ...one, condition: null };
  };

/** Casts the person's votes, and shows what was saved or what must be put right. */
export const voteCast: CardVerb<Cast> = {
  verb: 'vote.cast',
  parse,
  async answer({ decision, filledIn }, request, tools) {
    const { votes } = tools.services;
    const before = votes.view(request.actor, decision);
    const again = (form: Pick<VoteForm, 'problems' | 'notice'>) => {
      const context = { language: request.language, link: tools.link, userIds: [request.userId] };
      return { card: voteFormCard({ view: before, filledIn, ...form }, context), isPrivate: true };
    };
    try {
      const after = await votes.cast(request.actor, decision, filledIn.map(withFittingCondition(before.questions)));
      return { ...personalVoteCard(after, request, tools), isSaved: true };
    } catch (error) {
      if (!(error instanceof AppError) || !before.mine?.mayVote) throw error;
      if (error.code === 'invalid') return again({ problems: error.problems });
      // Nobody tries again for a person who has a card: the form stays, with what was filled in.
      if (!AWAY.has(error.code)) throw error;
      return again({ problems: [], notice: texts(request.language).errors.unavailable({}) });
    }
  },
};
