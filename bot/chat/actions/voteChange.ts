import { voteButtons } from '../../cards/voteButtons';
import { voteFormCard } from '../../cards/voteFormCard';
import type { CardVerb } from '../CardRequest';
import { personalVoteCard } from './personalVoteCard';

/** Shows the form again, filled in with what was answered. */
export const voteChange: CardVerb<{ vote: string }> = {
  button: voteButtons.change,
  answer: async ({ vote }, request, tools) => {
    const view = await tools.services.votes.look(request.actor, vote);
    if (!view.mine?.mayVote) return personalVoteCard(view, request, tools);
    const { language, userId } = request;
    const form = { view, filledIn: view.mine.ballot?.answers ?? [], problems: [] };
    return { card: voteFormCard(form, { language, link: tools.link, userIds: [userId] }), isPrivate: true };
  },
};
