import type { VoteQuorum } from '../lists/vote/quorumShape';
import { sentence } from '../text/format';
import type { Texts } from '../text/sv';

/** "3 av 10 är på mötet", "1 av 10 har röstat": what was counted, and how many. */
export const takingPart = ({ basis, taking, entitled }: VoteQuorum, { votes }: Texts): string =>
  votes.taking[basis](taking, entitled);

/** Whether that is enough, and how many would be. */
export const quorumSentence = (quorum: VoteQuorum, t: Texts): string =>
  `${sentence(takingPart(quorum, t))} ${quorum.met ? t.votes.isQuorate : t.votes.needs[quorum.basis](quorum.needed)}`;
