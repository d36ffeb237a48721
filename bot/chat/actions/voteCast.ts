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
  button: voteButtons.cast,
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
