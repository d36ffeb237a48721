import type { VoteView } from '../../shared/rules/voteView';
import { type ExecuteAction, execute, type Refresh } from './elements';

/** What a vote's buttons carry: ids, and in the form the revision it was made from. Each verb reads what its own button packs. */
export const voteButtons = {
  view: { verb: 'vote.view', pack: ({ vote, decision }: VoteView) => ({ vote: vote?.key ?? decision.key }) },
  change: { verb: 'vote.change', pack: ({ vote, decision }: VoteView) => ({ vote: vote?.key ?? decision.key }) },
  cast: {
    verb: 'vote.cast',
    pack: ({ vote, decision, mine }: VoteView) => ({
      vote: vote?.key ?? decision.key,
      revision: `${mine?.revision ?? 0}`,
    }),
  },
} as const;

type VoteButton = (typeof voteButtons)[keyof typeof voteButtons];

/** A button of a vote's card. */
export const button = (title: string, { verb, pack }: VoteButton, view: VoteView): ExecuteAction =>
  execute(title, verb, pack(view));

/** Lets the Teams of these people ask for their own card by themselves. */
export const refreshing = ({ verb, pack }: VoteButton, view: VoteView, userIds: readonly string[]): Refresh => ({
  verb,
  data: pack(view),
  userIds,
});
