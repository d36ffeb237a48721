import type { OwnVote, VoteView } from '../rules/voteView';
import type { Texts } from '../text/sv';
import { answerText, kindOfQuestion } from '.';

type Asked = Pick<VoteView, 'questions' | 'state' | 'mine'>;

/** What a municipality answered, and when: "Du röstade kl. 10.42: Alternativ 1: …". `time` is words, with or without the day. */
export function ownHeadline(
  { questions }: Asked,
  mine: OwnVote,
  of: { isOwn: boolean; time: string; t: Texts },
): string | null {
  const { isOwn, time, t } = of;
  const { ballot, municipality } = mine;
  if (!ballot) return null;
  if (!isOwn) return t.votes.others(ballot.castBy, municipality.name, time);
  const [question, ...more] = questions;
  const answer = ballot.answers.find((one) => one.question === question?.id)?.answer;
  if (!question || more.length > 0 || answer === undefined) return t.votes.yoursAll(time);
  if (answer === 'abstain') return t.votes.yoursAbstained(time);
  if (answer === 'conflictOfInterest') return t.votes.yoursConflicted(time);
  return t.votes.yours(answerText(question, answer, t), time);
}

/** What must be said of a municipality's vote besides what it answered: nothing, when all is well. */
export function ownNotice({ state }: Asked, mine: OwnVote, t: Texts): string | null {
  const hasEarlier = mine.ballot !== null;
  if (mine.isUnknown) return t.votes.unknownYet;
  if (mine.cameTooLate)
    return state === 'open' ? t.votes.tooLateLastRound(hasEarlier) : t.votes.cameTooLate(hasEarlier);
  const registered = mine.ballot?.registered;
  if (state !== 'open' || mine.askedAgain.length === 0)
    return registered ? t.votes.registered(registered.by, registered.reason) : null;
  return t.votes.askedAgain(mine.askedAgain.map((one) => kindOfQuestion(one).subject(one, t)).join(', '));
}
