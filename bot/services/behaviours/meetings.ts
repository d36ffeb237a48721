import { FIRST_RULE, type VoteQuorum } from '../../../shared/lists/votes';
import { mandates } from '../../../shared/rules/mandates';
import { quorum } from '../../../shared/rules/quorum';
import type { ListStore } from '../../ports';
import { presentAt } from '../voteRows';
import type { Behaviour } from './Behaviour';

const firstItem = (store: ListStore, meeting: string): string | null =>
  store
    .all('agendaItems')
    .filter((one) => one.meeting === meeting)
    .toSorted((a, b) => a.position - b.position)[0]?.key ?? null;

/** How many were there who may vote, frozen when the meeting ends: people and municipalities come and go afterwards. */
function quorumAt(store: ListStore, meeting: string): VoteQuorum {
  const entitled = mandates(store.all('municipalities'), store.all('members'));
  const here = presentAt(store, meeting, entitled).length;
  return { basis: 'present', ...quorum(here, entitled.length, FIRST_RULE) };
}

/** A meeting starts at its first item. Votes that are open when it ends go on until they are closed. */
export const meetings: Behaviour<'meetings'> = {
  moves: {
    start: ({ key }, { store, now }) => ({
      startedAt: now,
      currentItem: firstItem(store, key),
      currentItemSince: now,
    }),
    end: ({ key }, { store, now }) => ({
      endedAt: now,
      currentItem: null,
      currentItemSince: null,
      quorum: quorumAt(store, key),
    }),
  },
};
