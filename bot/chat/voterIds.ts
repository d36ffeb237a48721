import { memberKey } from '../../shared/lists/members';
import { rollOn } from '../../shared/rules/roll';
import { dayOf } from '../../shared/text/format';
import type { Clock, ListStore, Logger } from '../ports';
import { registersFor } from '../services/sitting';
import { conversationKey } from './conversationBook';
import type { Courier, Roster, StoredReference } from './courier';
import type { Turn } from './pace';
import type { Voters } from './subjects/SubjectKind';

const KEPT_MS = 10 * 60 * 1000;
/** Teams refreshes a card by itself for at most so many people. */
const MOST = 60;

interface Dependencies {
  store: ListStore;
  courier: Courier;
  turn: Turn;
  clock: Clock;
  logger: Logger;
}

/** Those who could vote for some mandates on a day. */
function votersOf(store: ListStore, { meeting, mandates }: Voters, day: string): Set<string> {
  const { people } = rollOn({ ...registersFor(store, meeting), members: [] }, [], day);
  const wanted = new Set(mandates);
  return new Set(
    people.flatMap((one) => (one.member && one.mandates.some((key) => wanted.has(key)) ? one.member : [])),
  );
}

/**
 * Finds the Teams ids of those in a conversation whose clients fetch a card of their own: those who may vote for some
 * mandates, and after them the rest of the project, whose own card does not ask them to.
 */
export function createVoterIds({ store, courier, turn, clock, logger }: Dependencies) {
  const rosters = new Map<string, { people: Roster[]; until: number }>();

  async function rosterOf(reference: StoredReference): Promise<Roster[]> {
    const key = conversationKey(reference.conversation.id);
    const now = clock().getTime();
    const known = rosters.get(key);
    if (known && now < known.until) return known.people;
    try {
      await turn(key);
      const people = await courier.members(reference);
      rosters.set(key, { people, until: now + KEPT_MS });
      return people;
    } catch (error) {
      // Without ids the card still works: it has a button. An old answer is better than none.
      logger.warn({ err: error }, 'the members of a conversation could not be read');
      return known?.people ?? [];
    }
  }

  return async (reference: StoredReference, seats: Voters | undefined): Promise<string[]> => {
    if (!seats || seats.mandates.length === 0) return [];
    const people = await rosterOf(reference);
    const voters = votersOf(store, seats, dayOf(clock().toISOString()));
    const members = people.flatMap(({ id, objectId }) => {
      const member = store.find('members', memberKey(reference.conversation.tenantId, objectId));
      return member ? [{ id, votes: voters.has(member.key) }] : [];
    });
    const inOrder = [...members.filter(({ votes }) => votes), ...members.filter(({ votes }) => !votes)];
    return inOrder.map(({ id }) => id).slice(0, MOST);
  };
}

export type VoterIds = ReturnType<typeof createVoterIds>;
