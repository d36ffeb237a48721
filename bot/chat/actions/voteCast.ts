import { AppError } from '../../../shared/AppError';
import type { GivenBallot } from '../../../shared/api/ballot';
import type { VoteView } from '../../../shared/rules/voteView';
import { texts } from '../../../shared/text/texts';
import { voteButtons } from '../../cards/voteButtons';
import { type VoteForm, voteFormCard } from '../../cards/voteFormCard';
import type { AnswerTools, CardAnswer, CardRequest, CardVerb } from '../CardRequest';
import { personalVoteCard } from './personalVoteCard';

/** Teams gives up on a button after some ten seconds, and a person before that. */
const PATIENCE_MS = 3_000;

interface Pressed {
  /** The vote as it stands now. */
  now: VoteView;
  ballot: GivenBallot;
  request: CardRequest;
  tools: AnswerTools;
}

type Said = Pick<VoteForm, 'problems' | 'notice'>;

/** The form as it was filled in, with what is to be said of it. */
function again({ now, ballot, request, tools }: Pressed, form: Said): CardAnswer {
  const { language, userId } = request;
  const context = { language, link: tools.link, userIds: [userId] };
  const { cards, errors } = texts(language);
  const said = form.notice === errors.outcomeUnknown({}) ? form.notice : cards.notSaved;
  // Sent again as it is, it is the same ballot.
  const view = now.mine ? { ...now, mine: { ...now.mine, revision: ballot.revision } } : now;
  return { card: voteFormCard({ view, filledIn: ballot.answers, ...form }, context), isPrivate: true, said };
}

/** What the form says when it is shown again after a refusal; undefined when the refusal's own card says it. */
function saidOf({ code, problems }: AppError, { language }: CardRequest): Said | undefined {
  const { errors } = texts(language);
  switch (code) {
    case 'invalid':
      return { problems };
    // Nobody tries again for a person who has a card: the form stays, with what was filled in.
    case 'unavailable':
    case 'throttled':
      return { problems: [], notice: errors.unavailable({}) };
    case 'outcomeUnknown':
      return { problems: [], notice: errors.outcomeUnknown({}) };
    default:
      return undefined;
  }
}

/** What stands, shown to whoever answered from something older. */
function overtaken({ now, request, tools }: Pressed): CardAnswer {
  const { cards, errors } = texts(request.language);
  const shown = personalVoteCard(now, request, { link: tools.link, notice: errors.ballotOvertaken({}) });
  return { ...shown, said: cards.notSaved };
}

/** What a person is shown instead of a receipt; undefined when the refusal's own card says it. Only then is the vote looked at once more. */
async function refused(error: AppError, asked: Omit<Pressed, 'now'>): Promise<CardAnswer | undefined> {
  const { ballot, request, tools } = asked;
  const form = saidOf(error, request);
  const isOvertaken = error.code === 'ballotOvertaken';
  if (!form && !isOvertaken) return undefined;
  const pressed = { ...asked, now: await tools.services.votes.look(request.actor, ballot.vote) };
  if (!pressed.now.mine?.mayVote) return undefined;
  return form ? again(pressed, form) : overtaken(pressed);
}

/** Casts the person's vote, and shows what was saved or what must be put right. */
export const voteCast: CardVerb<GivenBallot> = {
  button: voteButtons.cast,
  async answer(ballot, request, tools) {
    try {
      const after = await tools.services.votes.cast(request.actor, ballot, PATIENCE_MS);
      return { ...personalVoteCard(after, request, tools), said: texts(request.language).cards.savedQuietly };
    } catch (error) {
      const shown = error instanceof AppError ? await refused(error, { ballot, request, tools }) : undefined;
      if (!shown) throw error;
      return shown;
    }
  },
};
