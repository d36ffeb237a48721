import { voteButtons } from '../../cards/voteButtons';
import type { CardVerb } from '../CardRequest';
import { personalVoteCard } from './personalVoteCard';

/** Shows a person their own card of a vote; Teams asks for it by itself, and the button asks for it too. */
export const voteView: CardVerb<{ vote: string }> = {
  button: voteButtons.view,
  answer: async ({ vote }, request, tools) =>
    personalVoteCard(await tools.services.votes.look(request.actor, vote), request, tools),
};
