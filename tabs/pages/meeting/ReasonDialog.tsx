import { useState } from 'react';
import { fetchedCode, useFetchAhead } from '../../fetchedCode';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCode } from '../../WithCode';

/** What is written in a dialog is seen in no first view. */
const field = fetchedCode(() => import('./ReasonField'));

interface ReasonDialogProps {
  open: boolean;
  title: string;
  follows: readonly string[];
  action: string;
  /** The question that the reason answers, and what is said when it is missing. */
  label: string;
  missing: string;
  run: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the reason of something that others see, with what will follow from it. */
export function ReasonDialog({ open, title, follows, action, label, missing, run, onClose }: ReasonDialogProps) {
  const { t } = useSession();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useMutate(run);
  useFetchAhead(field, true);
  const isMissing = asked && reason.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if (reason.trim() !== '' && (await change.run(reason.trim()))) onClose();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={title}
      follows={follows}
      action={action}
      otherwise={t.meeting.notNow}
      busy={change.busy}
      error={change.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <WithCode code={field}>
        {({ ReasonField }) => (
          <ReasonField label={label} value={reason} onChange={setReason} problem={isMissing ? missing : undefined} />
        )}
      </WithCode>
    </ConsequenceDialog>
  );
}
