import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

interface RegisterDialogProps {
  view: MinutesView;
  open: boolean;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Asks for the number that the minutes are registered under. */
export function RegisterDialog({ view, open, onChanged, onClose }: RegisterDialogProps) {
  const { api, t } = useSession();
  const [number, setNumber] = useState(view.document.registrationNumber ?? '');
  const [asked, setAsked] = useState(false);
  const register = useMutate(
    () => api.registerMinutes({ key: view.meeting }, { registrationNumber: number.trim() }),
    () => t.minutes.registered,
  );
  const confirm = async () => {
    setAsked(true);
    if (number.trim() === '' || !(await register.run())) return;
    onClose();
    await onChanged();
  };
  const isMissing = asked && number.trim() === '';
  return (
    <ConsequenceDialog
      open={open}
      title={t.minutes.registerTitle}
      follows={[t.minutes.registerFollows]}
      action={t.minutes.register}
      otherwise={t.common.cancel}
      busy={register.busy}
      error={register.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field
        label={t.minutes.registrationNumber}
        required
        {...(isMissing ? { validationMessage: t.minutes.registrationMissing } : {})}
      >
        <Input value={number} maxLength={60} onChange={(_, { value }) => setNumber(value)} />
      </Field>
    </ConsequenceDialog>
  );
}
