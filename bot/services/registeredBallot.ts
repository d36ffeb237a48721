import { AppError } from '../../shared/AppError';
import type { GivenBallot } from '../../shared/api/ballot';
import type { Vote } from '../../shared/lists/votes';
import { mayDo } from '../../shared/rules/permissions';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';
import { chainsIn, type Mandate, readChain } from './ballotRows';
import { isThisBallot } from './preparedBallot';
import { checkedReason } from './requiredTexts';
import { takesMinutes } from './rolesAt';

/** Whose ballot is given, and why by somebody else if it is. */
export interface Voter {
  /** Member key. */
  member: string;
  reason: string | null;
}

/** Whose ballot it is: the actor's own, or that of somebody for whom the leader or the minute-taker registers it, with a reason. Throws `forbidden`, `invalid`. */
export function voterOf(store: ListStore, actor: Actor, { given, vote }: { given: GivenBallot; vote: Vote }): Voter {
  if (given.member === undefined || given.member === actor.key) return { member: actor.key, reason: null };
  const meeting = store.find('decisions', vote.decision)?.meeting;
  if (!mayDo(actor, 'runVote') && !takesMinutes(store, actor, meeting)) throw new AppError('forbidden');
  return { member: given.member, reason: checkedReason(given.reason ?? '') };
}

/** What a person has answered for themselves is theirs to change, and nobody else's unless it is said to be replaced. Throws `votedThemselves`. */
export function refuseOwnAnswer(
  store: ListStore,
  actor: Actor,
  of: Mandate & { voter: Voter; replaces: boolean | undefined },
): void {
  if (of.voter.member === actor.key || of.replaces === true) return;
  const newest = chainsIn(store, { key: of.vote }).chainOf(of.mandate).at(-1);
  if (newest && newest.castBy === newest.member) {
    throw new AppError('votedThemselves', { values: { name: store.find('members', newest.member)?.name ?? '' } });
  }
}

/** The revision that a stated replacement is made from: the newest, or the one before it where the newest is this very ballot, delivered before. */
export async function replacedRevision(
  store: ListStore,
  place: Mandate,
  { member = '', answers }: Pick<GivenBallot, 'member' | 'answers'>,
): Promise<number> {
  await readChain(store, place);
  const { last, found } = chainsIn(store, { key: place.vote });
  const revision = last(place.mandate);
  const isSentAgain = isThisBallot(found(place.mandate, revision), { draft: { member, answers } });
  return isSentAgain ? revision - 1 : revision;
}
