import { AppError } from '../../../shared/AppError';
import type { GivenBallot } from '../../../shared/api/ballot';
import { type BallotAnswer, LONGEST_REMARK } from '../../../shared/lists/ballots';
import type { VoteView } from '../../../shared/rules/voteView';
import { texts } from '../../../shared/text/texts';
import { voteButtons } from '../../cards/voteButtons';
import { ANSWER_PREFIX, COMMENT_PREFIX, CONDITION_PREFIX, type VoteForm, voteFormCard } from '../../cards/voteFormCard';
import type { AnswerTools, CardAnswer, CardRequest, CardVerb } from '../CardRequest';
import { personalVoteCard, voteData } from './personalVoteCard';

const LONGEST_ANSWER = 200;
const MOST_INPUTS = 60;
/** Teams gives up on a button after some ten seconds, and a person before that. */
const PATIENCE_MS = 3_000;

/** A text beside an answer: null when empty, undefined when the form cannot have sent it. */
function remark(input: unknown): string | null | undefined {
  if (input === undefined) return null;
  if (typeof input !== 'string' || input.length > LONGEST_REMARK) return undefined;
  return input.trim() || null;
}

function answersIn(inputs: Readonly<Record<string, unknown>>): BallotAnswer[] | undefined {
  const names = Object.keys(inputs).filter((name) => name.startsWith(ANSWER_PREFIX));
  if (names.length > MOST_INPUTS) return undefined;
  const answers: BallotAnswer[] = [];
  for (const name of names) {
    const question = name.slice(ANSWER_PREFIX.length);
    const answer = inputs[name];
    const condition = remark(inputs[`${CONDITION_PREFIX}${question}`]);
    const comment = remark(inputs[`${COMMENT_PREFIX}${question}`]);
    if (typeof answer !== 'string' || answer.length > LONGEST_ANSWER) return undefined;
    if (condition === undefined || comment === undefined) return undefined;
    // An untouched choice is sent as an empty text.
    if (answer !== '') answers.push({ question, answer, condition, comment });
  }
  return answers;
}

/** Reads the form's inputs; anything that the form cannot have sent makes the whole unreadable. */
function parse(data: unknown): GivenBallot | undefined {
  const parsed = voteData.safeParse(data);
  if (!parsed.success) return undefined;
  const { vote, revision, ...inputs } = parsed.data;
  const answers = answersIn(inputs);
  const isNumber = typeof revision === 'string' && /^\d{1,6}$/.test(revision);
  return answers && isNumber ? { vote, revision: Number(revision), answers } : undefined;
}

interface Pressed {
  before: VoteView;
  ballot: GivenBallot;
  request: CardRequest;
  tools: AnswerTools;
}

/** The form as it was filled in, with what is to be said of it. */
function again({ before, ballot, request, tools }: Pressed, form: Pick<VoteForm, 'problems' | 'notice'>): CardAnswer {
  const { language, userId } = request;
  const context = { language, link: tools.link, userIds: [userId] };
  const { cards, errors } = texts(language);
  const said = form.notice === errors.outcomeUnknown({}) ? form.notice : cards.notSaved;
  // Sent again as it is, it is the same ballot.
  const view = before.mine ? { ...before, mine: { ...before.mine, revision: ballot.revision } } : before;
  return { card: voteFormCard({ view, filledIn: ballot.answers, ...form }, context), isPrivate: true, said };
}

/** What a person is shown instead of a receipt; undefined when the refusal's own card says it. */
function refused(error: AppError, pressed: Pressed): CardAnswer | undefined {
  const { before, request, tools } = pressed;
  const { errors } = texts(request.language);
  switch (error.code) {
    case 'invalid':
      return again(pressed, { problems: error.problems });
    // Nobody tries again for a person who has a card: the form stays, with what was filled in.
    case 'unavailable':
    case 'throttled':
      return again(pressed, { problems: [], notice: errors.unavailable({}) });
    case 'outcomeUnknown':
      return again(pressed, { problems: [], notice: errors.outcomeUnknown({}) });
    case 'ballotOvertaken': {
      const now = tools.services.votes.view(request.actor, before.decision.key);
      const notice = errors.ballotOvertaken({});
      const shown = personalVoteCard(now, request, { link: tools.link, notice });
      return { ...shown, said: texts(request.language).cards.notSaved };
    }
    default:
      return undefined;
  }
}

/** Casts the person's vote, and shows what was saved or what must be put right. */
export const voteCast: CardVerb<GivenBallot> = {
  verb: voteButtons.cast.verb,
  parse,
  async answer(ballot, request, tools) {
    const { votes } = tools.services;
    const before = await votes.look(request.actor, ballot.vote);
    try {
      const after = await votes.cast(request.actor, ballot, PATIENCE_MS);
      return { ...personalVoteCard(after, request, tools), said: texts(request.language).cards.savedQuietly };
    } catch (error) {
      if (!(error instanceof AppError) || !before.mine?.mayVote) throw error;
      const shown = refused(error, { before, ballot, request, tools });
      if (!shown) throw error;
      return shown;
    }
  },
};
