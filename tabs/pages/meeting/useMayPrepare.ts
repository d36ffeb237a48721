import type { Meeting } from '../../../shared/lists/meetings';
import { isCancelled, isFrozen } from '../../../shared/states/meeting';
import { useSession } from '../../session';

/** Whether a person may write what a meeting deals with: those who run it, until its minutes are with the adjusters. */
export function useMayPrepare(meeting: Meeting | undefined): boolean {
  const { me } = useSession();
  return (
    me.permissions.includes('runMeeting') &&
    meeting !== undefined &&
    !isFrozen(meeting.state) &&
    !isCancelled(meeting.state)
  );
}
