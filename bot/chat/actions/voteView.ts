import type { z } from 'zod';
import type { CardVerb } from '../CardRequest';
import { decisionData, personalVoteCard } from './personalVoteCard';

/** Shows a person their own card of a vote; Teams asks for it by itself, and the button asks for it too. */
export const voteView: CardVerb<z.output<typeof decisionData>> = {
  verb: 'vote.view',
  parse: (data) => decisionData.safeParse(data).data,
  answer: ({ decision }, request, tools) =>
    personalVoteCard(tools.services.votes.view(request.actor, decision), request, tools),
};
