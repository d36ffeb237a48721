import { AppError } from '../../../shared/AppError';
import type { Meeting } from '../../../shared/lists/meetings';
import type { VoteQuorum } from '../../../shared/lists/vote/quorumShape';
import { byPosition } from '../../../shared/rules/byPosition';
import { callProblems } from '../../../shared/rules/callProblems';
import { quorum } from '../../../shared/rules/quorum';
import { isSkipped } from '../../../shared/states/agendaItem';
import { isEnded, isFrozen, isOngoing } from '../../../shared/states/meeting';
import type { ListStore } from '../../ports';
import { followItems } from '../followItems';
import { isFromRecord } from '../isFromRecord';
import { agendaOrder, presentAt, rollOf, rulesFor } from '../sitting';
import { entitledAt } from '../voteRows';
import type { Behaviour, FieldValues } from './Behaviour';

const itemsOf = (store: ListStore, meeting: string) =>
  byPosition(store.all('agendaItems').filter((one) => one.meeting === meeting && !isSkipped(one.state)));

/** How many mandates were served for where the meeting ended, frozen: people and municipalities come and go afterwards. */
function quorumAt(store: ListStore, { key, currentItem }: Meeting): VoteQuorum {
  const entitled = entitledAt(store, key);
  const agendaItem = currentItem ?? agendaOrder(store, key).at(-1) ?? '';
  const here = presentAt(store, { meeting: key, agendaItem }, entitled).length;
  return { basis: 'present', ...quorum(here, entitled.length, rulesFor(store, key)) };
}

/** Two meetings do not go on at once unless somebody has said so. */
export function requireAlone({ key, beside }: Meeting, store: ListStore): void {
  const other = store.all('meetings').find((one) => one.key !== key && isOngoing(one.state));
  if (other && !beside) throw new AppError('otherMeetingGoesOn', { values: { meeting: other.title } });
}

/** A meeting has somebody who led it; of one that is entered from its record the record says what there is. */
function requireChair(meeting: Meeting, store: ListStore): void {
  const hasChair = store
    .all('meetingRoles')
    .some((one) => one.meeting === meeting.key && one.role === 'chair' && !one.withdrawn);
  if (!hasChair && !isFromRecord(store, meeting)) throw new AppError('noChair');
}

const begun = ({ key }: Meeting, { store, now }: { store: ListStore; now: string }) => ({
  startedAt: now,
  currentItem: itemsOf(store, key)[0]?.key ?? null,
  currentItemSince: now,
});

/** What is said of the meeting itself stands when it has ended. */
const FIXED = [
  'title',
  'project',
  'date',
  'startTime',
  'endTime',
  'place',
  'mode',
  'numberInYear',
  'fromRecord',
] as const;

/** What the call says of the meeting itself. */
const IN_CALL = ['title', 'date', 'startTime', 'endTime', 'place', 'mode'];

const changedCall = ({ callSequence }: Meeting, now: string): FieldValues => ({
  callSequence: (callSequence ?? 0) + 1,
  callChangedAt: now,
});

/** A meeting starts at its first item. Votes that are open when it ends go on until they are closed. */
export const meetings: Behaviour<'meetings'> = {
  check: (before, changes, doing) =>
    doing === 'correct' || !isEnded(before.state)
      ? []
      : FIXED.filter((name) => name in changes && changes[name] !== before[name]).map((field) => ({
          field,
          code: 'lockedField',
        })),
  lockedBy: ({ state }) => (typeof state === 'string' && isFrozen(state) ? { list: 'meetings', state } : undefined),
  // Whoever has been called is told what has changed.
  touch: (now, { before, changes }) =>
    before.state === 'called' && IN_CALL.some((name) => name in changes) ? changedCall(before, now) : {},
  changed: ({ key, state, calledAt }, { chat }) => {
    if (calledAt !== null && (state === 'called' || state === 'cancelled')) chat.subjectChanged('call', key);
  },
  moves: {
    call(meeting, { store, actor, now }) {
      const problems = callProblems(meeting, {
        agenda: itemsOf(store, meeting.key),
        decisions: store.all('decisions'),
        alternatives: store.all('alternatives'),
        deliverables: store.all('deliverables'),
      });
      if (problems.length > 0) throw new AppError('invalid', { problems });
      return { calledAt: now, calledBy: actor.key, callSequence: 0 };
    },
    start(meeting, by) {
      requireAlone(meeting, by.store);
      return begun(meeting, by);
    },
    startBeside: begun,
    cancel: (meeting, { now }) => (meeting.calledAt === null ? {} : changedCall(meeting, now)),
    // The item it stands at does not use the time of the break.
    adjourn: () => ({ currentItemSince: null }),
    goOn(meeting, { store, now }) {
      requireAlone(meeting, store);
      return { currentItemSince: now };
    },
    end(meeting, { store, now }) {
      requireChair(meeting, store);
      return {
        endedAt: now,
        currentItem: null,
        currentItemSince: null,
        quorum: quorumAt(store, meeting),
        roll: rollOf(store, meeting.key, meeting.date),
      };
    },
  },
  followed: (before, after, { dependencies: { store }, actor, now }) =>
    followItems(store, { before, after, now, by: actor.key }),
};
