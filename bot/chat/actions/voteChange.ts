import type { z } from 'zod';
import { voteFormCard } from '../../cards/voteFormCard';
import type { CardVerb } from '../CardRequest';
import { decisionData, personalVoteCard } from './personalVoteCard';

/** Shows the form again, filled in with what was answered. */
export const voteChange: CardVerb<z.output<typeof decisionData>> = {
  verb: 'vote.change',
  parse: (data) => decisionData.safeParse(data).data,
  answer: ({ decision }, request, tools) => {
    const view = tools.services.votes.view(request.actor, decision);
    if (!view.mine?.mayVote) return personalVoteCard(view, request, tools);
    const { language, userId } = request;
    const form = { view, filledIn: view.mine.answers, problems: [] };
    return { card: voteFormCard(form, { language, link: tools.link, userIds: [userId] }), isPrivate: true };
  },
};
