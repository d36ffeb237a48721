import type { GivenBallot } from '../../shared/api/ballot';
import type { VoteView } from '../../shared/rules/voteView';
import { answersIn } from './ballotInputs';
import { type CardButton, cardButton, carriedCount, carriedKey } from './cardButton';

const cast = cardButton('vote.cast', { vote: carriedKey, revision: carriedCount });

/** The buttons of a vote's cards: what each packs, and what its verb reads. */
export const voteButtons = {
  view: cardButton('vote.view', { vote: carriedKey }),
  change: cardButton('vote.change', { vote: carriedKey }),
  /** The form's own button: the revision it was made from, and when pressed what was answered. */
  cast: {
    ...cast,
    parse(data): GivenBallot | undefined {
      const from = cast.parse(data);
      const answers = typeof data === 'object' && data !== null ? answersIn(data) : undefined;
      return from && answers && { ...from, answers };
    },
  } satisfies CardButton<{ vote: string; revision: number }, GivenBallot>,
};

/** What a view's buttons are packed with. */
export const packed = ({ vote, decision, mine }: VoteView) => ({
  vote: vote?.key ?? decision.key,
  revision: mine?.revision ?? 0,
});
