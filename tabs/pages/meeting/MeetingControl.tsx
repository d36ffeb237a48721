import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import type { Room } from './useRoom';

/** What ending leaves undone, in words. */
function useEndConsequences({ decisions, voteOf }: Room): string[] {
  const { t } = useSession();
  const isOpen = ({ key }: { key: string }) => voteOf(key)?.state === 'open';
  const open = decisions.filter(isOpen).length;
  const undecided = decisions.filter((one) => one.state !== 'set' && !isOpen(one)).length;
  return [
    ...(open > 0 ? [t.meeting.endOpenVotes(open)] : []),
    ...(undecided > 0 ? [t.meeting.endDrafts(undecided)] : []),
    t.meeting.endConsequence,
  ];
}

/** Starts or ends the meeting, after asking with what will follow. */
export function MeetingControl({ room, primary }: { room: Room; primary: boolean }) {
  const { api, t } = useSession();
  const { meeting, agenda } = room;
  const [asking, setAsking] = useState(false);
  const planned = meeting.state === 'planned';
  const change = useMutate(
    () => api.move('meetings', meeting, planned ? 'start' : 'end'),
    () => (planned ? t.meeting.started : t.meeting.ended),
  );
  const endConsequences = useEndConsequences(room);
  const restoreFocus = useRestoreFocusTarget();
  const [first] = agenda;
  const confirm = async () => {
    const changed = await change.run();
    if (!changed) return;
    setAsking(false);
    // The button that ended the meeting is gone; the page's content takes the focus.
    if (changed.state === 'ended') setTimeout(() => document.getElementById('content')?.focus());
  };
  const action = planned ? t.meeting.start : t.meeting.end;
  return (
    <>
      {meeting.state !== 'ended' && (
        <Button {...restoreFocus} appearance={primary ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
          {action}
        </Button>
      )}
      <ConsequenceDialog
        open={asking}
        title={planned ? t.meeting.startTitle : t.meeting.endTitle}
        follows={planned ? (first ? [t.meeting.startConsequence(first.title)] : []) : endConsequences}
        action={action}
        otherwise={t.meeting.notNow}
        busy={change.busy}
        error={change.error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
