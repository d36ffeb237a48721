import type { Meeting } from '../../../shared/lists/meetings';
import type { Move } from '../../../shared/states/defineStates';
import { meetingStates } from '../../../shared/states/meeting';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';

/** What happens to a meeting when something happens to its minutes. */
type Verb = 'draftMinutes' | 'sendMinutes' | 'returnMinutes' | 'adjustMinutes' | 'register' | 'archive';

/** Brings the meeting along. One that is elsewhere, as a meeting whose minutes are tried before it has been held, stays there. */
export async function moveMeeting(
  { store }: Dependencies,
  actor: Actor,
  { meeting, verb }: { meeting: string; verb: Verb },
): Promise<void> {
  const moves: Readonly<Record<string, Move<Meeting['state']>>> = meetingStates.moves;
  const { from = [], to } = moves[verb] ?? {};
  const state = store.find('meetings', meeting)?.state;
  if (!to || !from.some((one) => one === state)) return;
  await store.update('meetings', { state: to }, { key: meeting, by: actor.key });
}
