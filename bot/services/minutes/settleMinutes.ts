import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { noFacts, requireMove } from '../guards';
import { finishedFile } from './finishedFile';
import { moveMeeting } from './moveMeeting';

/** Settling what adjusters do not agree on. Errors: forbidden, notFound, wrongState, conflict. */
export function createSettleMinutes(dependencies: Dependencies) {
  const { store, log, clock, chat } = dependencies;

  /** What becomes of minutes whose adjusters do not agree: noted, or left to the next meeting. */
  async function settle(actor: Actor, meeting: string, how: 'note' | 'leave'): Promise<void> {
    const { item, state } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: how },
      noFacts,
    );
    const isAdjusted = state === 'adjusted';
    const changes = { state, adjustedAt: isAdjusted ? clock().toISOString() : null };
    const file = isAdjusted ? await finishedFile(dependencies, item, changes) : {};
    if (isAdjusted) await moveMeeting(dependencies, actor, { meeting, verb: 'adjustMinutes' });
    await store.update('minutes', { ...changes, ...file }, { key: meeting, eTag: item.eTag, by: actor.key });
    log.record({
      actor,
      action: minutesStates.moves[how].logged,
      list: 'minutes',
      subject: meeting,
      detail: { state },
    });
    chat.subjectChanged('minutes', meeting);
  }

  return settle;
}
