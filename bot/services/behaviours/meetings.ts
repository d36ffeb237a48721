import { AppError } from '../../../shared/AppError';
import type { Meeting } from '../../../shared/lists/meetings';
import type { VoteQuorum } from '../../../shared/lists/votes';
import { byPosition } from '../../../shared/rules/byPosition';
import { callProblems } from '../../../shared/rules/callProblems';
import { quorum } from '../../../shared/rules/quorum';
import { isSkipped } from '../../../shared/states/agendaItem';
import type { ListStore } from '../../ports';
import { followItems } from '../followItems';
import { agendaOrder, presentAt, rollOf, rulesFor } from '../sitting';
import { entitledAt } from '../voteRows';
import type { Behaviour } from './Behaviour';

const itemsOf = (store: ListStore, meeting: string) =>
  byPosition(store.all('agendaItems').filter((one) => one.meeting === meeting && !isSkipped(one.state)));

/** How many mandates were served for where the meeting ended, frozen: people and municipalities come and go afterwards. */
function quorumAt(store: ListStore, { key, currentItem }: Meeting): VoteQuorum {
  const entitled = entitledAt(store, key);
  const agendaItem = currentItem ?? agendaOrder(store, key).at(-1) ?? '';
  const here = presentAt(store, { meeting: key, agendaItem }, entitled).length;
  return { basis: 'present', ...quorum(here, entitled.length, rulesFor(store)) };
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
    end: (meeting, { store, now }) => ({
      endedAt: now,
      currentItem: null,
      currentItemSince: null,
      quorum: quorumAt(store, meeting),
      roll: rollOf(store, meeting.key, meeting.date),
    }),
  },
  followed: (before, after, { dependencies: { store }, actor, now }) =>
    followItems(store, { before, after, now, by: actor.key }),
};
