import { AppError } from '../../../shared/AppError';
import { FIRST_RULE, type VoteQuorum } from '../../../shared/lists/votes';
import { byPosition } from '../../../shared/rules/byPosition';
import { callProblems } from '../../../shared/rules/callProblems';
import { mandates } from '../../../shared/rules/mandates';
import { quorum } from '../../../shared/rules/quorum';
import { isSkipped } from '../../../shared/states/agendaItem';
import type { ListStore } from '../../ports';
import { followItems } from '../followItems';
import { presentAt } from '../voteRows';
import type { Behaviour } from './Behaviour';

const itemsOf = (store: ListStore, meeting: string) =>
  byPosition(store.all('agendaItems').filter((one) => one.meeting === meeting && !isSkipped(one.state)));

/** How many were there who may vote, frozen when the meeting ends: people and municipalities come and go afterwards. */
function quorumAt(store: ListStore, meeting: string): VoteQuorum {
  const entitled = mandates(store.all('municipalities'), store.all('members'));
  const here = presentAt(store, meeting, entitled).length;
  return { basis: 'present', ...quorum(here, entitled.length, FIRST_RULE) };
}

/** A meeting starts at its first item. Votes that are open when it ends go on until they are closed. */
export const meetings: Behaviour<'meetings'> = {
  moves: {
    call(meeting, { store, now }) {
      const problems = callProblems(meeting, {
        agenda: itemsOf(store, meeting.key),
        decisions: store.all('decisions'),
        alternatives: store.all('alternatives'),
        deliverables: store.all('deliverables'),
      });
      if (problems.length > 0) throw new AppError('invalid', { problems });
      return { calledAt: now };
    },
    start: ({ key }, { store, now }) => ({
      startedAt: now,
      currentItem: itemsOf(store, key)[0]?.key ?? null,
      currentItemSince: now,
    }),
    // The item it stands at does not use the time of the break.
    adjourn: () => ({ currentItemSince: null }),
    goOn: (_meeting, { now }) => ({ currentItemSince: now }),
    end: ({ key }, { store, now }) => ({
      endedAt: now,
      currentItem: null,
      currentItemSince: null,
      quorum: quorumAt(store, key),
    }),
  },
  followed: (before, after, { dependencies: { store }, actor, now }) =>
    followItems(store, { before, after, now, by: actor.key }),
};
