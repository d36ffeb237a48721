import { AppError } from '../../shared/AppError';
import type { GivenBallot } from '../../shared/api/ballot';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { ballotKey } from '../../shared/rules/ballotChain';
import { mayDo } from '../../shared/rules/permissions';
import { askedIn } from '../../shared/rules/questions';
import type { VoteView } from '../../shared/rules/voteView';
import { dayOf } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import { inBackground } from '../deadline';
import { checkAnswers, mandateOf } from './ballotAnswers';
import type { BallotPlace } from './ballotPlace';
import type { Mandate } from './ballotRows';
import type { Dependencies } from './dependencies';
import { type Doubts, isDoubtful } from './doubts';
import type { FindVote } from './findVote';
import type { Judge } from './judgeBallot';
import { type BallotDraft, isThisBallot, type Prepared } from './preparedBallot';
import type { ReadVote } from './readVote';
import { refuseOwnAnswer, replacedRevision, type Voter, voterOf } from './registeredBallot';
import type { Reading, VoteLease } from './voteLease';
import { frozen } from './voteRows';

interface Parts {
  lease: VoteLease;
  judge: Judge;
  doubts: Doubts;
  place: BallotPlace;
  find: FindVote;
  view: ReadVote;
}

interface Given {
  at: Mandate & { revision: number };
  reading: Reading;
  answers: BallotAnswer[];
  castAt: string;
  voter: Voter;
}

function prepare(actor: Actor, { at, reading, answers, castAt, voter }: Given): Prepared {
  const draft: BallotDraft = {
    ...at,
    round: reading.vote.round,
    member: voter.member,
    castBy: actor.key,
    reason: voter.reason,
    answers,
    castAt,
    source: actor.source === 'card' ? 'card' : 'tab',
    correlation: actor.correlation,
  };
  return { ...at, key: ballotKey(at.vote, at.mandate, at.revision), draft };
}

/**
 * Casts a mandate's ballot: one write, with all its answers. It is made from a revision and may only be the next, so SharePoint's unique key lets one of
 * two be written, and what is delivered again or late finds its place taken. Yes is said only for a ballot that will be counted.
 * After `patienceMs` it says that it does not know yet, and goes on.
 */
export function createCastBallots({ store, clock, chat }: Dependencies, parts: Parts) {
  const { lease, judge, doubts, place, find, view } = parts;

  /** Writes and says yes, or throws the truth; what is not known yet is found out afterwards. */
  async function deliver(actor: Actor, prepared: Prepared, reading: Reading): Promise<void> {
    try {
      await judge(await place.take(actor, prepared), reading);
      doubts.settled(prepared);
    } catch (error) {
      if (!isDoubtful(error)) throw error;
      doubts.follow(actor, prepared);
      throw new AppError('outcomeUnknown', { cause: error });
    }
  }

  async function cast(actor: Actor, given: GivenBallot, patienceMs?: number): Promise<void> {
    const reading = await lease.held(given.vote);
    const { vote } = reading;
    const voter = voterOf(store, actor, { given, vote });
    const of = {
      vote: vote.key,
      mandate: mandateOf(store, vote, { person: voter.member, today: dayOf(clock().toISOString()) }),
    };
    const from = given.replaces && voter.reason !== null ? await replacedRevision(store, of, given) : given.revision;
    const at = { ...of, revision: from + 1 };
    const found = await place.standing(at, from);
    if (!found) judge.requireOpen(vote, at.mandate);
    const answers = checkAnswers(askedIn(frozen(vote).electorate), given.answers);
    const prepared = prepare(actor, { at, reading, answers, castAt: clock().toISOString(), voter });
    if (isThisBallot(found, prepared)) return judge(found, reading);
    place.refuseOther(voter.member, at);
    refuseOwnAnswer(store, actor, { ...at, voter, replaces: given.replaces });
    judge.requireOpen(vote, at.mandate);
    if (found) throw new AppError('ballotOvertaken');
    await place.requirePresent(vote, at.mandate);
    const work = () => deliver(actor, prepared, reading);
    // Whoever waits no longer is told the truth later, so the delivery keeps to no deadline of theirs.
    await (patienceMs === undefined ? work() : doubts.within(patienceMs, prepared, inBackground(work)));
  }

  return async (actor: Actor, given: GivenBallot, patienceMs?: number): Promise<VoteView> => {
    const decision = await find.decisionOf(given.vote);
    // Before there is an electorate, the role alone tells who may.
    if (!store.find('votes', given.vote)) throw new AppError(mayDo(actor, 'vote') ? 'voteNotOpen' : 'notEntitled');
    await cast(actor, given, patienceMs);
    chat.subjectChanged('vote', given.vote);
    return view(actor, decision);
  };
}
