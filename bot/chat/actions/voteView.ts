import type { z } from 'zod';
import { voteButtons } from '../../cards/voteButtons';
import type { CardVerb } from '../CardRequest';
import { personalVoteCard, voteData } from './personalVoteCard';

/** Shows a person their own card of a vote; Teams asks for it by itself, and the button asks for it too. */
export const voteView: CardVerb<z.output<typeof voteData>> = {
  verb: voteButtons.view.verb,
  parse: (data) => voteData.safeParse(data).data,
  answer: async ({ vote }, request, tools) =>
    personalVoteCard(await tools.services.votes.look(request.actor, vote), request, tools),
};
